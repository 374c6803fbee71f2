import { db } from '../db';
import { newId } from '../new-id';
import { removeThing, writeFields } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import type { OngoingTheme, ThemeNote } from './schema';

export type NewTheme = Pick<OngoingTheme, 'title' | 'category' | 'broughtBy'> &
  Partial<Pick<OngoingTheme, 'themeId'>>;

/** Begins an ongoing theme of this pair. */
export async function addTheme(pairId: string, given: NewTheme): Promise<string> {
  const id = newId();
  const theme = { ...given, id, pairId, state: 'going', createdAt: Date.now() };
  await changeNotebook(pairId, (doc) => writeFields(doc, 'themes', id, theme));
  return id;
}

export async function changeTheme(
  ongoingId: string,
  fields: Partial<Pick<OngoingTheme, 'title' | 'category'>>,
): Promise<void> {
  const theme = await db.themes.get(ongoingId);
  if (theme) await changeNotebook(theme.pairId, (doc) => writeFields(doc, 'themes', ongoingId, fields));
}

/** Ends a theme; its history stays. Or takes it up again. */
export async function setThemeState(ongoingId: string, state: OngoingTheme['state']): Promise<void> {
  const theme = await db.themes.get(ongoingId);
  if (!theme) return;
  const endedAt = state === 'ended' ? Date.now() : undefined;
  await changeNotebook(theme.pairId, (doc) => writeFields(doc, 'themes', ongoingId, { state, endedAt }));
}

/** Deletes a theme with its history. */
export async function removeTheme(ongoingId: string): Promise<void> {
  const theme = await db.themes.get(ongoingId);
  if (!theme) return;
  await changeNotebook(theme.pairId, (doc) => {
    removeThing(doc, 'themes', ongoingId);
    for (const { id } of theme.notes) removeThing(doc, 'themeNotes', id);
  });
}

export type NewThemeNote = Pick<ThemeNote, 'text'> & Partial<Pick<ThemeNote, 'nextMove' | 'sessionId'>>;

/** Writes what was said on a theme; within one session there is one note for it, which is replaced. */
export async function writeThemeNote(ongoingId: string, given: NewThemeNote): Promise<void> {
  const theme = await db.themes.get(ongoingId);
  if (!theme) return;
  const known = theme.notes.find(({ sessionId }) => sessionId && sessionId === given.sessionId);
  const id = known?.id ?? newId();
  const isEmpty = given.text.trim() === '' && !given.nextMove?.trim();
  await changeNotebook(theme.pairId, (doc) => {
    if (isEmpty) return removeThing(doc, 'themeNotes', id);
    const nextMove = given.nextMove?.trim() || undefined;
    const createdAt = known?.createdAt ?? Date.now();
    writeFields(doc, 'themeNotes', id, { ...given, id, ongoingId, nextMove, createdAt });
  });
}

/** A pair's themes: those going on first, in each the one talked about last first. */
export async function themesOfPair(pairId: string): Promise<OngoingTheme[]> {
  const themes = await db.themes.where('pairId').equals(pairId).toArray();
  const talkedAt = (theme: OngoingTheme) => theme.notes[0]?.createdAt ?? theme.createdAt;
  return themes.sort(
    (a, b) => Number(a.state === 'ended') - Number(b.state === 'ended') || talkedAt(b) - talkedAt(a),
  );
}

export const themeById = (ongoingId: string): Promise<OngoingTheme | undefined> => db.themes.get(ongoingId);

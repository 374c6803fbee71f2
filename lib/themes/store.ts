import { db } from '../db';
import { newId } from '../new-id';
import { removeThemeFrom, removeThing, writeFields } from '../notebooks/notebook';
import { changeNotebook, notebookTables } from '../notebooks/store';
import { addTopic, agenda } from '../topics/store';
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

/** Makes an ongoing theme of a topic, so that the next 1on1s go on with it. Nothing where it was not shown yet. */
export async function continueTopic(topicId: string): Promise<void> {
  const topic = await db.topics.get(topicId);
  if (!topic?.pairId || topic.isPrivate || topic.ongoingId) return;
  const { pairId, title, category, broughtBy, themeId, utteranceId } = topic;
  const id = newId();
  const createdAt = Date.now();
  const theme = { id, pairId, title, category, broughtBy, themeId, utteranceId, state: 'going', createdAt };
  await changeNotebook(pairId, (doc) => {
    writeFields(doc, 'themes', id, theme);
    writeFields(doc, 'topics', topicId, { ongoingId: id });
  });
}

/** Takes that back: the topic is a plain one again, and the theme that was made of it is gone. */
export async function undoContinueTopic(topicId: string): Promise<void> {
  const topic = await db.topics.get(topicId);
  const ongoingId = topic?.ongoingId;
  if (!topic?.pairId || !ongoingId) return;
  await changeNotebook(topic.pairId, (doc) => writeFields(doc, 'topics', topicId, { ongoingId: undefined }));
  await removeTheme(ongoingId);
}

/** Puts a theme into the agenda of the next 1on1, once. */
export async function takeUpTheme(ongoingId: string): Promise<void> {
  const theme = await db.themes.get(ongoingId);
  if (!theme || (await agenda(theme.pairId)).some((topic) => topic.ongoingId === ongoingId)) return;
  const { pairId, title, category, broughtBy, themeId, utteranceId } = theme;
  await addTopic(pairId, {
    title,
    category,
    broughtBy,
    ongoingId,
    ...(themeId ? { themeId } : {}),
    ...(utteranceId ? { utteranceId } : {}),
  });
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
  await changeNotebook(theme.pairId, (doc) => removeThemeFrom(doc, ongoingId));
}

export type NewThemeNote = Partial<Pick<ThemeNote, 'text' | 'nextMove' | 'sessionId'>>;

/**
 * Writes what was said on a theme, or what comes next; what is not given stays. Within one session there is one note for
 * it; one that is emptied is gone.
 */
export async function writeThemeNote(ongoingId: string, given: NewThemeNote): Promise<void> {
  // One transaction, so that two fields which are left at once meet in the same note.
  await db.transaction('rw', notebookTables, async () => {
    const theme = await db.themes.get(ongoingId);
    if (!theme) return;
    const known = theme.notes.find(({ sessionId }) => sessionId && sessionId === given.sessionId);
    const id = known?.id ?? newId();
    const note = { text: '', createdAt: Date.now(), ...known, ...given, id, ongoingId };
    const nextMove = note.nextMove?.trim() || undefined;
    await changeNotebook(theme.pairId, (doc) => {
      if (note.text.trim() === '' && !nextMove) removeThing(doc, 'themeNotes', id);
      else writeFields(doc, 'themeNotes', id, { ...note, nextMove });
    });
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

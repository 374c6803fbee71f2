import type { useFormatter, useTranslations } from 'use-intl';
import type { CardKind } from '../memo/card-kinds';
import { shortName } from '../people/short-name';
import type { FileCard, FileProposal, FileTodo, FileTopic, SessionFile } from './export-schema';
import { minutesTaken, type RecordItem, type RecordPart, recordParts } from './session-json';

export type MemoBlock =
  | { kind: 'heading' | 'item' | 'paragraph'; text: string }
  | { kind: 'check'; text: string; isDone: boolean };

/** The memo's lines as the editor draws them: headings, check boxes, lists, else text. */
export function memoBlocks(memo: string): MemoBlock[] {
  return memo.split('\n').flatMap((line): MemoBlock[] => {
    const heading = /^#{1,3} +(.*)$/.exec(line)?.[1];
    if (heading?.trim()) return [{ kind: 'heading', text: heading.trim() }];
    const [, mark, task = ''] = /^\s*[-*] \[([ xX])\] (.*)$/.exec(line) ?? [];
    if (mark) return [{ kind: 'check', text: task.trim(), isDone: mark !== ' ' }];
    const item = /^\s*(?:[-*] |・ ?)(.*)$/.exec(line)?.[1];
    if (item !== undefined) return item.trim() ? [{ kind: 'item', text: item.trim() }] : [];
    return line.trim() ? [{ kind: 'paragraph', text: line.trim() }] : [];
  });
}

/** Text between double stars is strong; the stars go. */
export const strongParts = (text: string): { text: string; isStrong: boolean }[] =>
  text
    .split(/(\*\*[^*]+\*\*)/)
    .map((part) =>
      part.length > 4 && part.startsWith('**') && part.endsWith('**')
        ? { text: part.slice(2, -2), isStrong: true }
        : { text: part, isStrong: false },
    )
    .filter((part) => part.text !== '');

/** Text from people in one line in which no character means anything to Markdown or HTML. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    // Not every reader of Markdown knows \<, and all of them know the entity.
    .replaceAll('<', '&lt;')
    .replace(/(^|\s)(?=#)/g, '$1\\')
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');

type Texts = ReturnType<typeof useTranslations<never>>;
type Format = ReturnType<typeof useFormatter>;
type Words = { t: Texts; format: Format };

/** The session for people to read, in the language of the texts given. */
export function sessionMarkdown(file: SessionFile, t: Texts, format: Format): string {
  const words = { t, format };
  const names = { me: escapeText(file.pair.me), other: escapeText(file.pair.other) };
  const blocks = [
    `# ${t('workspace.fileTitle', names)}`,
    headLine(file, words),
    ...section(t('workspace.topics'), bulletList(file.topics.map((topic) => topicLine(topic, words)))),
    ...section(t('workspace.memo'), [...memoLines(file.memo), ...cardBlocks(file, words)]),
    ...section(t('workspace.goodPoints'), bulletList(file.goodPoints.map((text) => `- ${escapeText(text)}`))),
    ...section(t('workspace.decisions'), bulletList(file.decisions.map((text) => `- ${escapeText(text)}`))),
    ...section(
      t('proposals.title'),
      bulletList((file.proposals ?? []).map((proposal) => proposalLine(proposal, words))),
    ),
    ...section(t('workspace.todos'), bulletList(file.todos.map((todo) => todoLine(todo, words)))),
    ...section(t('workspace.check'), checkLines(file, words)),
    ...section(t('workspace.record'), recordLines(file, words)),
    t('consent.readers', { names: format.list(file.readers.map(escapeText)) }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const section = (title: string, blocks: string[]): string[] =>
  blocks.length === 0 ? [] : [`## ${title}`, ...blocks];

const bulletList = (items: string[]): string[] => (items.length === 0 ? [] : [items.join('\n')]);

function headLine(file: SessionFile, { t, format }: Words): string {
  const startedAt = Date.parse(file.startedAt);
  const endedAt = file.endedAt === undefined ? undefined : Date.parse(file.endedAt);
  const day = format.dateTime(new Date(startedAt), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  const minutes = t('minutes', { count: minutesTaken({ startedAt, endedAt, lengthMin: file.lengthMin }) });
  const where = file.platform ? t(`platform.${file.platform}`) : t(`mode.${file.mode}`);
  const kind = file.kind ? [t(`proposals.kind.${file.kind}`)] : [];
  return [day, ...kind, minutes, where, t(`relation.${file.pair.relation}`)].join(t('common.dot'));
}

const noted = (text: string, notes: (string | undefined)[], { t }: Words): string => {
  const note = notes.filter((one) => one !== undefined).join(t('common.dot'));
  return note === '' ? text : t('workspace.noted', { text, note });
};

const named = (name: string | undefined) => (name === undefined ? undefined : escapeText(name));

function topicLine(topic: FileTopic, words: Words): string {
  const { t } = words;
  const carried = topic.state === 'carried' ? t('workspace.carried') : undefined;
  const notes = [named(topic.broughtBy), t(`category.${topic.category}`), carried];
  return `- [${topic.state === 'talked' ? 'x' : ' '}] ${noted(escapeText(topic.title), notes, words)}`;
}

function todoLine(todo: FileTodo, words: Words): string {
  const { t, format } = words;
  const due =
    todo.dueOn === undefined
      ? undefined
      : t('workspace.dueOn', {
          // Noon: the same calendar day in whatever time zone the formatter has.
          day: format.dateTime(new Date(`${todo.dueOn}T12:00:00Z`), {
            month: 'long',
            day: 'numeric',
            weekday: 'short',
            timeZone: 'UTC',
          }),
        });
  const dropped = todo.state === 'dropped' ? t('workspace.dropped') : undefined;
  const notes = [named(todo.owner), due, dropped];
  return `- [${todo.state === 'done' ? 'x' : ' '}] ${noted(escapeText(todo.text), notes, words)}`;
}

/** When it was heard is when the two spoke; of what came later, the day is said. */
function proposalLine({ text, broughtBy, state, changedAt, note }: FileProposal, words: Words): string {
  const { t, format } = words;
  const day = format.dateTime(new Date(changedAt), { year: 'numeric', month: 'long', day: 'numeric' });
  const stood = t(`proposals.state.${state}`) + (state === 'heard' ? '' : ` ${day}`);
  return `- ${noted(escapeText(text), [named(broughtBy), stood, named(note)], words)}`;
}

/** The member's check, or each member's with the name. */
function checkLines({ check, checks = [] }: SessionFile, { t }: Words): string[] {
  if (check !== undefined) return [checkText(check, t)];
  return bulletList(checks.map(({ by = '', value }) => `- **${escapeText(by)}** ${checkText(value, t)}`));
}

/** The memo's own headings stand below the file's; lines of a list stay together, other lines stay apart. */
function memoLines(memo: string): string[] {
  const blocks: string[] = [];
  let isInList = false;
  for (const block of memoBlocks(memo)) {
    const text = strongText(block.text);
    const isListed = block.kind === 'item' || block.kind === 'check';
    const line = { heading: '### ', item: '- ', check: '- [ ] ', paragraph: '' }[block.kind] + text;
    const shown = block.kind === 'check' && block.isDone ? line.replace('[ ]', '[x]') : line;
    if (isListed && isInList) blocks.push(`${blocks.pop()}\n${shown}`);
    else blocks.push(shown);
    isInList = isListed;
  }
  return blocks;
}

/** The structured notes, each under its name, and a word about those that stayed behind. */
function cardBlocks({ cards = [], cardsLeftOut = [] }: SessionFile, words: Words): string[] {
  const leftOut = cardsLeftOut.length > 0 ? [`*${leftOutText(cardsLeftOut, words)}*`] : [];
  return [...cards.flatMap((card) => cardBlock(card, words)), ...leftOut];
}

const leftOutText = (kinds: CardKind[], { t, format }: Words): string =>
  t('cards.leftOut', { names: format.list(kinds.map((kind) => t(`cards.kind.${kind}`))) });

function cardBlock({ kind, fields = [], items = [], confirmed = [] }: FileCard, words: Words): string[] {
  const { t } = words;
  const texts = fields.flatMap(({ name, text }) => {
    const [first, ...rest] = text.split('\n').map(escapeText).filter(Boolean);
    return first === undefined ? [] : [`**${t(`cards.field.${name}`)}** ${first}`, ...rest];
  });
  const listed = items.map(({ text, state, note }) => {
    const hasMark = state === 'open' || state === 'decided' || state === 'carried';
    const mark = hasMark ? `[${state === 'decided' ? 'x' : ' '}] ` : '';
    const said = state && state !== 'open' && state !== 'decided' ? t(`cards.state.${state}`) : undefined;
    return `- ${mark}${noted(escapeText(text), [said, named(note)], words)}`;
  });
  const agreed = confirmed.map((yes) => `- ${confirmedText(yes, words)}`);
  return [`### ${t(`cards.kind.${kind}`)}`, ...texts, ...bulletList(listed), ...bulletList(agreed)];
}

type Yes = NonNullable<FileCard['confirmed']>[number];

function confirmedText({ by = '', at, notedBy }: Yes, { t, format }: Words): string {
  const name = escapeText(by);
  const day = format.dateTime(new Date(at), { month: 'long', day: 'numeric', weekday: 'short' });
  return notedBy === undefined
    ? t('cards.confirmedBy', { name, day })
    : t('cards.heardBy', { name, day, noter: escapeText(notedBy) });
}

const strongText = (text: string): string =>
  strongParts(text)
    .map(({ text: part, isStrong }, index) => {
      // Spaces beside a strong part are its neighbours'; only the first part stands at a line's start.
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
      const escaped = index === 0 || isStrong ? escapeText(inner) : escapeText(`.${inner}`).slice(1);
      return isStrong ? `${before}**${escaped}**${after}` : `${before}${escaped}${after}`;
    })
    .join('');

const recordLines = (file: SessionFile, words: Words): string[] => [
  escapeText(consentLine(file, words)),
  ...recordParts(file).flatMap((part, index) => [
    `### ${escapeText(partTitle(part, index, words.t))}`,
    ...part.items.map((item) => itemLine(item, words)),
  ]),
];

/** The topic of a part of the record; what was said before the first topic is the beginning. */
export const partTitle = ({ topic }: RecordPart, index: number, t: Texts): string =>
  topic ?? (index === 0 ? t('panel.beforeTopics') : t('panel.noTopic'));

/** What the program says of the captions: what both agreed to, and whether they were deleted since. */
export function consentLine(file: Pick<SessionFile, 'consent' | 'erasedAt'>, { t, format }: Words): string {
  const day = (at: string) =>
    format.dateTime(new Date(at), {
      month: 'long',
      day: 'numeric',
      weekday: 'short',
      hour: 'numeric',
      minute: '2-digit',
    });
  const agreed = file.consent && {
    date: day(file.consent.agreedAt),
    scope: t(`scope.${file.consent.scope}`, { days: file.consent.days ?? 0 }),
  };
  const erased = file.erasedAt === undefined ? undefined : t('workspace.erased', { day: day(file.erasedAt) });
  if (!file.consent || !agreed) return erased ?? t('consent.none');
  return [t('consent.line', agreed), howText(file.consent, t), erased]
    .filter((one) => one !== undefined)
    .join(t('common.dot'));
}

/** How the two yeses came; a file from before says nothing of who heard one. */
function howText({ how, notedBy }: NonNullable<SessionFile['consent']>, t: Texts): string | undefined {
  if (how === 'own-extension') return t('consent.own');
  return notedBy === undefined ? undefined : t('consent.heard', { name: shortName(notedBy) });
}

function itemLine(item: RecordItem, { t, format }: Words): string {
  if (item.kind === 'gap') return `*${t('consent.gap', { minutes: Math.floor(item.lengthMs / 60_000) })}*`;
  const time = format.dateTime(new Date(item.startedAt), { hour: 'numeric', minute: '2-digit' });
  return `**${escapeText(speakerName(item.speaker, t))}** ${time} ${escapeText(item.text)}`;
}

const checks = ['value1', 'value2', 'value3', 'value4', 'value5'] as const;

/** A check in words. */
export function checkText(value: number, t: Texts): string {
  const key = checks[value - 1];
  return key ? t('workspace.checkOf', { word: t(`check.${key}`), value }) : '';
}

/** 「#1」 stands for a voice without a name; other names are shown as they are. */
export function speakerName(speaker: string, t: Texts): string {
  const number = /^#(\d+)$/.exec(speaker)?.[1];
  return number === undefined ? speaker : t('unnamedSpeaker', { number });
}

import { type Word, wordsOf } from './topic-words';
import {
  commonWeight,
  heardAs,
  holds,
  type Phrase,
  relatedTo,
  soundsLike,
  weightOf,
} from './vocabulary/vocabulary';

export type Agreed = { id: string; title: string };

/** What would show that a topic is talked about: the words of its title, and what belongs to its theme. */
export type Profile = {
  id: string;
  title: { word: Word; weight: number }[];
  /** All of the title, at least as much as one good word. */
  total: number;
  related: { phrase: Phrase; weight: number }[];
};

/** What one line says of one topic, by the word. */
export type Signs = { title: Map<string, number>; related: Map<string, number> };

const relatedWeight = 0.4;
/** What is left of a word that another topic has too. */
const sharedWord = 0.25;
/** What is left of a word that was heard in part, in another compound, or in one that sounds the same. */
const inPart = 0.6;
const inAnother = 0.5;
const soundingAlike = 0.5;
const mostScaling = 1.6;
/** What is left of a theme's word where less than so much of the title has to do with the theme. */
const remote = 0.4;
const mainPart = 0.4;

const mainForm = ({ forms: [form = ''] }: Word) => form;

type Draft = { id: string; forms: Set<string>; words: Word[]; related: ReturnType<typeof relatedTo> };

/** A word that two topics have in their titles tells little of either; what tells them apart counts. */
export function profilesOf(topics: readonly Agreed[]): Profile[] {
  const drafts = topics.map(({ id, title }): Draft => {
    const words = wordsOf(title);
    return {
      id,
      forms: new Set(words.flatMap(({ forms }) => forms)),
      words: words.filter((word) => weightOf(word) > 0),
      related: relatedTo(new Set(words.flatMap(heardAs))),
    };
  });
  return drafts.map((draft) =>
    profileOf(
      draft,
      drafts.filter((one) => one !== draft),
    ),
  );
}

function profileOf({ id, words, related }: Draft, others: Draft[]): Profile {
  const isTheirs = (form: string) => others.some(({ forms }) => forms.has(form));
  const isRelatedToThem = (phrase: Phrase) =>
    phrase.words.some((word) => isTheirs(mainForm(word))) ||
    others.some((one) => one.related.some((their) => their.phrase.name === phrase.name));
  const title = words.map((word) => ({
    word,
    weight: weightOf(word) * (isTheirs(mainForm(word)) ? sharedWord : 1),
  }));
  const sum = title.reduce((total, { weight }) => total + weight, 0);
  // Where a title has weak words only, they are all there is to hear.
  const scale = sum > 0 ? Math.min(mostScaling, Math.max(1, 1 / sum)) : 1;
  return {
    id,
    title: title.map(({ word, weight }) => ({ word, weight: weight * scale })),
    total: Math.max(1, sum * scale),
    related: related
      .filter(({ phrase }) => !isRelatedToThem(phrase))
      .map(({ phrase, chosenBy }) => ({
        phrase,
        weight: relatedWeight * (isCommon(phrase) ? commonWeight : 1) * aptness(chosenBy, words, sum),
      }))
      // Of one that two themes have, the better sign comes last and counts.
      .sort((one, other) => one.weight - other.weight),
  };
}

/** A theme that only a small part of the title has to do with says less: chapters are no sign of Learning Rust. */
function aptness(chosenBy: Phrase[], words: Word[], total: number): number {
  const choosing = new Set(chosenBy.flatMap((one) => one.words.flatMap(heardAs)));
  const share = words
    .filter((word) => heardAs(word).some((form) => choosing.has(form)))
    .reduce((sum, word) => sum + weightOf(word), 0);
  return total === 0 || share / total >= mainPart ? 1 : remote;
}

const isCommon = ({ words }: Phrase) => words.every((word) => weightOf(word) === commonWeight);

export function signsIn(words: readonly Word[], profile: Profile): Signs {
  const title = new Map<string, number>();
  for (const word of words) {
    const sign = titleSign(word, profile);
    if (sign) title.set(sign.name, Math.max(sign.weight, title.get(sign.name) ?? 0));
  }
  const said = new Set(words.flatMap(heardAs));
  const heard = profile.related.filter(({ phrase }) => holds(said, phrase));
  return { title, related: new Map(heard.map(({ phrase, weight }) => [phrase.name, weight])) };
}

const meet = (some: string[], others: string[]) => some.some((one) => others.includes(one));

/** 試験 in 試験導入 is another word than in 資格試験: it counts half. */
function titleSign(word: Word, { title }: Profile): { name: string; weight: number } | undefined {
  const same = title.find((own) => meet(own.word.forms, word.forms));
  const part = same ?? title.find((own) => meet(heardAs(own.word), heardAs(word)));
  const own = part ?? title.find((one) => meet(soundsLike(mainForm(one.word)), word.forms));
  if (!own) return undefined;
  const isForeign = word.beside.some((other) => !title.some((one) => one.word.forms.includes(other)));
  const likeness = same ? 1 : part ? inPart : soundingAlike;
  return { name: mainForm(own.word), weight: own.weight * likeness * (isForeign ? inAnother : 1) };
}

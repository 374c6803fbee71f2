/** The words of a text, in a form that other spellings of the same word have too. Japanese and English alike. */

/** One word that counts: what it may be, pieces of it if it is long, and what it is written together with. */
export type Word = { forms: string[]; parts: string[]; beside: string[] };

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const kanji = /\p{Script=Han}/u;
const notKanji = /[^\p{Script=Han}々]/gu;
const notKatakana = /[^\p{Script=Katakana}ー]/gu;
const katakanaWord = /^[\p{Script=Katakana}ー]+$/u;
const latinWord = /^[\p{Script=Latin}\d'’.+#-]+$/u;
const hiraganaWord = /^\p{Script=Hiragana}+$/u;
/** A noun that makes one longer noun with the next one, without a particle between: 試験 in 試験導入. */
const joining = /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u;
/** A verb's stem that another verb may follow: 引き in 引き継ぐ. */
const verbStem = /^\p{Script=Han}[いきぎしちにびみりえけげせてねべめれ]$/u;
/** Shorter words in hiragana alone are mostly pieces of grammar. */
const shortestHiragana = 3;
/** Kanji words longer than this are made of shorter ones. */
const longestPlain = 3;
/** A社, B社: names of companies that one does not say aloud. */
const coveredName = /(?<![a-z])[a-z]社/gu;

/** In the order said, grammar left out. */
export function wordsOf(text: string): Word[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = [...plain.matchAll(coveredName)].map(([name]) => wordOf([name]));
  let before = '';
  let last: Word | undefined;
  for (const { segment, isWordLike } of segmenter.segment(plain)) {
    const word = isWordLike ? read(segment) : undefined;
    const [first = '', second = ''] = [last?.forms[0], word?.forms[0]];
    if (last && word && joining.test(before) && joining.test(segment)) {
      word.beside.push(first);
      last.beside.push(second);
    }
    // The dictionary cuts a verb in two (引き|継ぐ) and leaves the noun whole (引き継ぎ).
    if (last && verbStem.test(before) && kanji.test(segment[0] ?? '') && second.length === 1) {
      last.forms.push(first + second);
    }
    if (word) words.push(word);
    last = word;
    before = segment;
  }
  return words;
}

/** A caption block may hold a whole speech: it is read in pieces of at most about this many characters. */
const longest = 120;
const sentenceEnd = /(?<=[。．？！?!]|[.] )/u;
const clauseEnd = /(?<=[\s、,])/u;

/** A text as the lines that it would be if somebody had said something in between. */
export function piecesOf(text: string): string[] {
  if (text.length <= longest) return [text];
  const parts = text
    .split(sentenceEnd)
    .flatMap((sentence) => (sentence.length > longest ? sentence.split(clauseEnd) : sentence));
  return parts.reduce<string[]>((pieces, part) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= longest / 2)
      pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
    return pieces;
  }, []);
}

const wordOf = (forms: string[], parts: string[] = []): Word => ({ forms, parts, beside: [] });

function read(segment: string): Word | undefined {
  if (latinWord.test(segment)) return readLatin(segment);
  if (kanji.test(segment)) return readKanji(segment);
  if (katakanaWord.test(segment)) return wordOf([withoutLongEnd(segment)]);
  return hiraganaWord.test(segment) && segment.length >= shortestHiragana ? wordOf([segment]) : undefined;
}

/** 見積もり, 見積り and 見積 are one word: the kana between and behind the kanji are left out. */
function readKanji(segment: string): Word {
  const core = segment.replace(notKanji, '');
  const katakana = segment.replace(notKatakana, '');
  const pieces = core.length > longestPlain ? [core.slice(0, 2), core.slice(-2)] : [];
  return wordOf([core], katakana.length > 1 ? [...pieces, katakana] : pieces);
}

/** サーバー and サーバ; but メモ and キー keep what little they have. */
const withoutLongEnd = (katakana: string) => (katakana.length > 3 ? katakana.replace(/ー+$/u, '') : katakana);

type Ending = readonly [ending: RegExp, instead: string, stays: number];

/** Each step takes off one ending, where at least so many letters stay. Of these the word stays the same one: */
const plural: readonly Ending[] = [
  [/['’].*$/u, '', 1],
  [/ies$/u, 'y', 2],
  [/(?<=ss|sh|ch|x)es$/u, '', 2],
  [/(?<![siu])s$/u, '', 3],
];
/** And of these comes another one of the same family: booking and book, hire and hired. */
const family: readonly Ending[] = [
  [/ied$/u, 'y', 2],
  [/(?:ing|ed)$/u, '', 3],
  [/(?<=[ts])ions?$|(?<=[ac]t)ors?$/u, '', 4],
  [/(?:ments?|ness|ly|er)$/u, '', 4],
  [/(?<=([bdgmnprt]))\1$/u, '', 3],
  [/[ey]$/u, '', 3],
];

const irregular: Readonly<Record<string, string>> = {
  built: 'build',
  grew: 'grow',
  grown: 'grow',
  led: 'lead',
  met: 'meet',
  paid: 'pay',
  slept: 'sleep',
  sold: 'sell',
  spoke: 'speak',
  spoken: 'speak',
  taught: 'teach',
  written: 'writ',
  wrote: 'writ',
};

/** Estimates and estimate are one word; estimating is of its family. Only compared, never shown. */
function readLatin(segment: string): Word {
  const word = shortened(segment, plural);
  const root = irregular[word] ?? shortened(word, family);
  return wordOf([word], root === word ? [] : [root]);
}

const shortened = (word: string, endings: readonly Ending[]): string =>
  endings.reduce((rest, [ending, instead, stays]) => {
    const shorter = rest.replace(ending, instead);
    return shorter.length >= stays ? shorter : rest;
  }, word);

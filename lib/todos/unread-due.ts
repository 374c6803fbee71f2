import type { Language } from '../texts/language-now';
import { plain } from './read-due';

/** Words that say by when, and no calendar day: 「来月頭くらいまで」, "by end of sprint"; and where they stand. */
export type UnreadDue = { dueText: string; start: number; end: number };

const about = '(?:くらい|ぐらい|ごろ|頃|あたり|付近|前後)?';
const until = '(?:までには|までに|まで)';
const ending = `(?:${until}|には|に)?`;
const part =
  '(?:の?(?:初め|はじめ|始め|頭|あたま|前半|後半|半ば|なかば|中旬|上旬|下旬|初旬|終わり|おわり|末|明け|いっぱい|中|内|うち))';
const number = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})';
const weekday = '[月火水木金土日]曜?日?';
const day = `(?:[0-9]{1,2}[/月][0-9]{1,2}日?|[0-9]{1,2}日?|${weekday})`;

/** Stretches of the calendar that no day can be told from. */
const japanese = [
  `(?:今|再来|来|翌)(?:週|月|年度|年|期|四半期|学期|クォーター|スプリント)${part}?${about}${ending}`,
  `(?:月初め?|月頭|上旬|中旬|下旬|初旬|期初|期末|年末|年始|年明け|週明け|週末|月明け|期明け|年度(?:末|初め|明け)|四半期末|半期末|スプリント(?:末|終わり))${about}${ending}`,
  `(?:年|年度|月|期|上期|下期|四半期|スプリント)内(?:${until}|に)`,
  `(?:週|月|年度?|上期|下期|半期|四半期)の${part}${about}${ending}`,
  `[0-9]{1,2}月${part}${about}${ending}`,
  `(?:第?[0-9一二三四]四半期|[1-4]Q|Q[1-4]|上期|下期)${part}?${about}(?:${until}|に)`,
  `(?:連休|お盆|GW|ゴールデンウィーク|正月|夏休み|冬休み|休み|出張)(?:前|明け|中)${about}${ending}`,
  `[春夏秋冬](?:ごろ|頃|先|口)?${until}`,
  `(?:数|${number}[、,〜~-]${number})(?:日|週間?|[かヶカヵケ箇]月)(?:以内|のうち|うち|後|中)(?:${until}|に)?`,
  '(?:なるはや|なる早|大至急|至急(?!便)|できるだけ(?:早く|早めに?)|なるべく(?:早く|早めに?)|早急に|早めに|早いうちに|近いうちに|近日中に?|一両日中に?|ASAP)(?:で|に)?',
  // Days that the calendar does not have, and either-ors.
  `[0-9]{1,4}(?:[年/月.-][0-9]{1,2}){1,2}日?${about}${until}`,
  `${day}(?:\\s?(?:か|または|や|〜|~|・|-|と|から)\\s?${day})+${about}${until}`,
  `[0-9]{1,3}日${about}${until}`,
  // Events.
  '[一-鿿々〇ァ-ヴーA-Za-z0-9の/・]{1,16}まで(?:には|に)',
  `[一-鿿ァ-ヴーA-Za-z0-9の]{0,8}(?:会議|定例|1on1|ミーティング|打ち合わせ|打合せ|商談|面談|レビュー|リリース|納期|締め?切り?|発表|スプリント)(?:の?(?:前|後|終わり|明け|当日))?${about}まで(?=$|[\\s、。])`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** A habit, or the past. */
const notBefore = /(?:毎[週月年日期]?|隔[週月]?|先[週月]?|昨年?|去年?|前[月年期]?)の?$/;
const notAfter =
  /^(?:の|は|が|も|って|から|以降|以前|より|を|向け|備え|つい|関|対|とって|かけて|面談|調整|会|評価|報告|休暇|絞|減|抑|縮|下げ|収|留|とど|至|要[しす])/;
/** Numbers and amounts, what was, and no time at all. */
const notBy =
  /^(?:[0-9]+[枚件個人名円社冊種%]?|今|前回|先週|先月|昨日|去年|昨年|従来|現在|以前|最近|過去|最低限|半分|半数|一度|何度|最後)まで/;

const leads =
  '(?:no later than|ahead of|in time for|by|before|until|till|due(?: by| on| before)?)\\s+(?:around\\s+|about\\s+)?';
const which =
  '(?:(?:the|our|my|your|this|next|that|coming|following|early|mid|late|(?:the )?(?:end|start|beginning|middle|close) of)[ -]+)';
const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekdays = '(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?)';
const stretch =
  '(?:sprint|iteration|quarter|week|month|year|term|season|fiscal year|meeting|review|demo|retro(?:spective)?|stand-?up|1on1|one-on-one|offsite|release|launch|deadline|conference|kick-?off|milestone|handover|holidays?|vacation|presentation)';

const english = [
  // An "of the …" would make it somebody's, not a time.
  `${leads}${which}+(?:[a-z'’-]+ ){0,2}?${stretch}(?: (?:${stretch}|end))?\\b`,
  `${leads}(?:eod|eow|eom|eoy|cob|q[1-4]|h[12]|fy ?\\d{2,4}|spring|summer|autumn|winter|christmas|easter|new year|launch|go-live|(?:year|month|quarter)[ -]end)\\b`,
  `(?:${leads}|on )(?:the )?(?:${months}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}|\\d{1,4}/\\d{1,2}(?:/\\d{1,4})?|\\d{4}-\\d{1,2}-\\d{1,2}|${weekdays}(?:\\s*(?:or|to|and|-|–|/)\\s*${weekdays})+)(?![\\w/])`,
  `${leads}${which}*${months}\\b`,
  '\\b(?:asap|a\\.s\\.a\\.p\\.|as soon as (?:possible|we can|you can|i can)|at (?:your|the) earliest convenience)',
  '\\b(?:early|mid|late|sometime|some time)[ -](?:in )?(?:next|this|the) (?:week|month|quarter|year|sprint)\\b',
  `\\b(?:at|towards?) the (?:end|start|beginning|middle) of (?:the |this |next )?(?:[a-z]+ )?${stretch}\\b`,
  '\\b(?:in|within) (?:a few|a couple of|several|some|the next few|the coming) (?:days|weeks|months)\\b',
].map((pattern) => new RegExp(`(?<![\\w-])${pattern}`, 'gi'));
const notAfterEnglish = /^\s*(?:of\b|['’]s\b|%|points?\b|percent\b)/i;

type Found = { start: number; text: string };

/** The first; of those that begin together the longest. */
const first = (found: Found[]): Found | undefined =>
  found.toSorted((a, b) => a.start - b.start || b.text.length - a.text.length)[0];

const matches = (line: string, patterns: RegExp[]): Found[] =>
  patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, text })),
  );

/** 「来月」 alone, or 「来月の目標」: a time that is spoken of, not one to be ready by. */
const isTopic = (words: string): boolean =>
  /^(?:今|再来|来|翌)(?:週|月|年度|年|期|四半期|学期|クォーター|スプリント)$/.test(words);

function isDue({ start, text }: Found, line: string): boolean {
  const rest = line.slice(start + text.length);
  if (isTopic(text) || notBy.test(text) || notBefore.test(line.slice(0, start))) return false;
  if (/至急$/.test(text)) return true;
  // 「年末」 of 「年末調整」
  const isPartOfWord = /[一-鿿]$/.test(text) && /^[一-鿿]/.test(rest);
  return !isPartOfWord && !notAfter.test(rest);
}

/** 「の会議まで」 of 「見直しの会議まで」 */
const withoutJoint = ({ start, text }: Found): Found => {
  const length = /^の*/.exec(text)?.[0].length ?? 0;
  return { start: start + length, text: text.slice(length) };
};

const inJapanese = (line: string): Found | undefined =>
  first(
    matches(line, japanese)
      .map(withoutJoint)
      .filter((found) => isDue(found, line)),
  );

const inEnglish = (line: string): Found | undefined =>
  first(
    matches(line, english).filter(
      ({ start, text }) => !notAfterEnglish.test(line.slice(start + text.length)),
    ),
  );

/**
 * Asked where no date was understood: the words of the line that look like one. They are kept as they were typed, so
 * that nothing said is lost and nothing is guessed.
 */
export function unreadDue(text: string, language: Language): UnreadDue | undefined {
  const line = plain(text);
  const found = language === 'en' ? (inEnglish(line) ?? inJapanese(line)) : inJapanese(line);
  if (!found) return undefined;
  const end = found.start + found.text.length;
  const dueText = text
    .slice(found.start, end)
    .replace(/(?:には|に|(?<!ま)で)$/, '')
    .trim();
  return { dueText, start: found.start, end };
}

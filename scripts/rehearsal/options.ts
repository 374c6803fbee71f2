import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const talksDir = join(import.meta.dirname, '../../tests/pages/talks');

const platforms = ['meet', 'zoom', 'teams'] as const;
const languages = ['ja', 'en'] as const;
const themes = ['light', 'dark'] as const;

export type RehearsalOptions = {
  platform: (typeof platforms)[number];
  talk: string;
  /** How much faster than people talk; undefined: as fits the screen. */
  speed: number | undefined;
  faults: boolean;
  language: (typeof languages)[number];
  theme: (typeof themes)[number];
  headless: boolean;
  shots: string;
  /** Two browsers that share over a relay of their own, manager and member. */
  two: boolean;
};

export const help = `npm start -- [options]: a rehearsed 1on1 in a real browser, with the extension beside it

  --platform ${platforms.join(' | ')}   the meeting page (meet)
  --talk NAME                   what is said: ${talks().join(', ')}
  --speed N                     times as fast as people talk, from 1 up
  --faults                      the page misbehaves as real ones do
  --language ${languages.join(' | ')}            of the browser and of the talk (ja)
  --theme ${themes.join(' | ')}          (light)
  --two                         two browsers, manager and member, in the same call, with one memo over a relay
  --headless                    no window, only the pictures
  --shots DIR                   where the pictures go (out)
`;

/** @returns undefined when only the help is wanted; throws one sentence for an option that cannot be followed */
export function readOptions(args: string[]): RehearsalOptions | undefined {
  const { values } = parseArgs({
    args,
    options: {
      platform: { type: 'string', default: 'meet' },
      talk: { type: 'string' },
      speed: { type: 'string' },
      faults: { type: 'boolean', default: false },
      language: { type: 'string', default: 'ja' },
      theme: { type: 'string', default: 'light' },
      headless: { type: 'boolean', default: false },
      shots: { type: 'string', default: 'out' },
      two: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const language = oneOf('language', languages, values.language);
  return {
    platform: oneOf('platform', platforms, values.platform),
    talk: oneOf('talk', talks(), values.talk ?? usualTalk(language)),
    speed: values.speed === undefined ? undefined : speedOf(values.speed),
    faults: values.faults,
    language,
    theme: oneOf('theme', themes, values.theme),
    headless: values.headless,
    shots: values.shots,
    two: values.two,
  };
}

function usualTalk(language: string): string {
  const wanted = language === 'ja' ? 'sales-ja' : 'engineering-en';
  return talks().includes(wanted)
    ? wanted
    : (talks().find((talk) => talk.endsWith(`-${language}`)) ?? wanted);
}

function talks(): string[] {
  return readdirSync(talksDir)
    .filter((file) => /-(ja|en)\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length));
}

function oneOf<Choice extends string>(name: string, choices: readonly Choice[], value: string): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new Error(`--${name} ${value}: choose one of ${choices.join(', ')}.`);
  return choice;
}

function speedOf(value: string): number {
  const speed = Number(value);
  if (!(speed >= 1)) throw new Error(`--speed ${value}: give a number from 1 up.`);
  return speed;
}

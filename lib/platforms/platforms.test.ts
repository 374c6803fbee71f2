// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { stageMeet } from '../../tests/pages/meet/stage';
import { plainOptions, type StageOptions } from '../../tests/pages/stage';
import { stageTeams } from '../../tests/pages/teams/stage';
import { stageZoom } from '../../tests/pages/zoom/stage';
import { platformFor, platforms } from '.';
import { meet } from './meet';
import type { CaptionLine, Platform } from './platform';
import { findByTrust, findRegion, shownNames } from './read-page';
import { teams } from './teams';
import { zoom } from './zoom';

const pages: [name: string, Platform, typeof stageMeet, Partial<StageOptions>][] = [
  ['Meet in Japanese', meet, stageMeet, {}],
  ['Meet in English', meet, stageMeet, { language: 'en' }],
  ['Zoom', zoom, stageZoom, { roster: true }],
  ['Zoom in English', zoom, stageZoom, { language: 'en', roster: true }],
  ['Teams as host', teams, stageTeams, { roster: true }],
  ['Teams as guest', teams, stageTeams, { shape: 'guest', language: 'en', roster: true }],
  ['Teams with a wrapper for each line', teams, stageTeams, { shape: 'lines', roster: true }],
];

const read = (platform: Platform, selectors = platform.selectors): CaptionLine[] => {
  const found = findRegion(document, platform, selectors);
  const rows = found ? platform.rows(found.region, selectors) : [];
  return rows.map((row) => platform.readRow(row, selectors)).filter((line) => line !== undefined);
};

const texts = (platform: Platform) => read(platform).map((line) => line.text);

beforeEach(() => document.body.replaceChildren());

describe.each(platforms)('the form for $id', (platform) => {
  test('every candidate can be read, fits into a health report, and none is given twice', () => {
    const all = Object.values(platform.selectors).flat();
    for (const candidate of all) expect(() => document.querySelector(candidate)).not.toThrow();
    expect(all.filter((candidate) => candidate.length > 300)).toEqual([]);
    expect(all.length).toBeLessThanOrEqual(120);
    for (const part of Object.values(platform.selectors)) expect(new Set(part).size).toBe(part.length);
  });

  test('match patterns are valid, and pages they match find this form', () => {
    for (const pattern of platform.matches) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z.]+\/([a-z]+\/)*\*$/);
      const address = pattern.replace('*.', 'some.').replace(/\*$/, 'page?query#hash');
      expect(platformFor(new URL(address))).toBe(platform);
    }
  });

  test('an empty page is outside, without captions and without people', () => {
    expect(platform.callState(document, platform.selectors)).toBe('outside');
    expect(platform.areCaptionsOff(document, platform.selectors)).toBe(false);
    expect(findRegion(document, platform, platform.selectors)).toBeUndefined();
    expect(shownNames(document, platform.selectors)).toEqual([]);
  });
});

describe.each(pages)('%s', (_, platform, stageOf, options) => {
  const open = () => {
    const stage = stageOf(document, { ...plainOptions, ...options });
    stage.people(['佐藤 花子', '田中 誠']);
    stage.self('佐藤 花子');
    stage.enter('in-call');
    stage.captions(true);
    return stage;
  };
  const state = () => platform.callState(document, platform.selectors);

  test('lobby, waiting for admission, call and its end are told apart, and nothing depends on the language', () => {
    const stage = open();
    for (const [view, states] of Object.entries(expectedStates)) {
      stage.enter(view as keyof typeof expectedStates);
      expect(states).toContain(state());
      translateEverything();
      expect(states).toContain(state());
    }
  });

  test('a row shows who speaks and what is said', () => {
    const stage = open();
    const rowId = stage.open('田中 誠', 'おつかれ');
    stage.write(rowId, 'おつかれさまです。音、聞こえていますか。');
    expect(read(platform)).toMatchObject([
      { speaker: '田中 誠', text: 'おつかれさまです。音、聞こえていますか。' },
    ]);
    stage.write(rowId, 'おつかれさま');
    expect(texts(platform)).toEqual(['おつかれさま']);
  });

  test('one’s own words carry a label that the form knows, or the own name', () => {
    const stage = open();
    stage.open('佐藤 花子', 'はい。');
    expect(['佐藤 花子', ...platform.selfLabels]).toContain(read(platform)[0]?.speaker);
  });

  test('two people who say the same are two lines with two voices', () => {
    const stage = open();
    stage.open('佐藤 花子', 'はい。');
    stage.open('田中 誠', 'はい。');
    const lines = read(platform);
    expect(lines.map((line) => line.text)).toEqual(['はい。', 'はい。']);
    expect(new Set(lines.map((line) => line.speaker + line.voice)).size).toBe(2);
  });

  test('the page’s buttons, notices and copies for screen readers are no captions', () => {
    const stage = open();
    stage.open('田中 誠', '今日は三つでしたよね。');
    stage.notice('鈴木さんが参加しました');
    stage.decoy('田中 誠 今日は三つでしたよね。');
    expect(texts(platform)).toEqual(['今日は三つでしたよね。']);
  });

  test('a rebuilt region is found again, and a row keeps its content', () => {
    const stage = open();
    const rowId = stage.open('田中 誠', 'いいですね。');
    const before = findRegion(document, platform, platform.selectors);
    stage.rebuildRegion();
    stage.remount(rowId);
    const after = findRegion(document, platform, platform.selectors);
    expect(after?.region).not.toBe(before?.region);
    expect(after?.selector).toBe(before?.selector);
    expect(texts(platform)).toEqual(['いいですね。']);
  });

  test('a node given to another speaker shows the other one', () => {
    const stage = open();
    const rowId = stage.open('田中 誠', 'いいですね。');
    const before = read(platform)[0];
    stage.recycle(rowId, '鈴木 健', 'では次へ。');
    const after = read(platform)[0];
    expect(after?.text).toBe('では次へ。');
    expect([after?.speaker, after?.voice]).not.toEqual([before?.speaker, before?.voice]);
  });

  test('markup in captions stays characters, and characters that deceive the eye are gone', () => {
    const stage = open();
    const rowId = stage.open('田\u202E中\u0000 誠\u2066', '<img src=x onerror=alert(1)>');
    expect(texts(platform)).toEqual(['<img src=x onerror=alert(1)>']);
    expect(document.querySelector('[onerror]')).toBeNull();
    stage.write(rowId, ' \uFFFDはい、\u0000\n  \u200Fそう\u202Eです。\uD800 ');
    expect(texts(platform)).toEqual(['はい、 そうです。']);
    expect(read(platform)[0]?.speaker).toMatch(/^(田中 誠|田誠)$/);
  });

  test('replaced selectors are used, and broken ones find nothing instead of throwing', () => {
    const stage = open();
    stage.open('田中 誠', 'いいですね。');
    const [row] = findByTrust(document, platform.selectors.row);
    row?.setAttribute('data-renamed', '');
    row?.append('後ろの言葉');
    const replaced = { ...platform.selectors, row: ['((', '[data-renamed]'], text: ['[data-renamed]'] };
    expect(read(platform, replaced)[0]?.text).toContain('後ろの言葉');
    const broken = Object.fromEntries(Object.keys(platform.selectors).map((part) => [part, ['((', 'a{']]));
    expect(read(platform, { ...platform.selectors, ...broken })).toEqual([]);
    expect(() => platform.callState(document, { ...platform.selectors, ...broken })).not.toThrow();
  });

  test('the people on the screen are known by name, each once', () => {
    open();
    expect(shownNames(document, platform.selectors)).toEqual(['佐藤 花子', '田中 誠']);
  });

  test('without captions no region is found', () => {
    const stage = open();
    stage.open('田中 誠', 'いいですね。');
    stage.captions(false);
    expect(read(platform)).toEqual([]);
    expect(platform.areCaptionsOff(document, platform.selectors)).toBe(platform !== teams);
    stage.captions(true);
    expect(platform.areCaptionsOff(document, platform.selectors)).toBe(false);
  });
});

/** Teams' waiting room has no mark of its own. */
const expectedStates = {
  lobby: ['lobby'],
  knocking: ['lobby', 'outside'],
  'in-call': ['in-call'],
  left: ['left'],
};

/** Every label and text in a language nobody listed; icon ligatures are no language. */
function translateEverything() {
  for (const element of document.querySelectorAll('*:not(i)')) {
    if (element.hasAttribute('aria-label')) element.setAttribute('aria-label', 'Ελληνικά');
    for (const node of element.childNodes) if (node.nodeType === 3) node.nodeValue = 'Ελληνικά';
  }
}

describe('the list of platforms', () => {
  test('ids are unique and every form in the folder is in the list', () => {
    const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true });
    const forms = Object.values(files)
      .flatMap((file) => Object.values(file))
      .filter((value) => typeof value === 'object' && value !== null && 'matches' in value);
    expect(new Set(forms)).toEqual(new Set(platforms));
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
  });

  test.each([
    'https://example.com/wc/91234567890/join',
    'https://zoom.us.example.com/wc/91234567890/join',
    'https://notzoom.us/wc/91234567890/join',
    'https://app.zoom.us/j/91234567890',
    'http://meet.google.com/abc-defg-hij',
    'https://teams.live.com.example.com/v2/',
  ])('%s is none of ours', (address) => {
    expect(platformFor(new URL(address))).toBeUndefined();
    if (!address.includes('app.zoom') && !address.startsWith('http:'))
      for (const platform of platforms) expect(platform.meetingKey(new URL(address))).toBeUndefined();
  });
});

test.each([
  ['meet', 'https://meet.google.com/abc-defg-hij?authuser=1', 'abc-defg-hij'],
  ['meet', 'https://meet.google.com/ABC-defg-hij', 'abc-defg-hij'],
  ['meet', 'https://meet.google.com/', undefined],
  ['meet', 'https://meet.google.com/new', undefined],
  ['meet', 'https://meet.google.com/landing', undefined],
  ['zoom', 'https://app.zoom.us/wc/91234567890/join?ref_from=launch&pwd=secret', '91234567890'],
  ['zoom', 'https://us02web.zoom.us/wc/join/912345678?pwd=secret#tok=secret', '912345678'],
  ['zoom', 'https://zoom.us/wc/start/91234567890', '91234567890'],
  ['zoom', 'https://example.zoom.us/wc/my/hana.sato?pwd=secret', 'my/hana.sato'],
  ['zoom', 'https://app.zoom.us/wc/start/videomeeting', ''],
  ['zoom', 'https://app.zoom.us/wc/home?ref_from=launch', undefined],
  ['zoom', 'https://app.zoom.us/wc/leave?meetingNumber=91234567890', undefined],
  ['zoom', 'https://app.zoom.us/wc/1234567890123/join', undefined],
  [
    'teams',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzQ2-a_b%40thread.v2/0?context=x',
    'NzQ2-a_b',
  ],
  ['teams', 'https://teams.microsoft.com/v2/?x=1#/l/meetup-join/19:meeting_NzQ2@thread.v2/0', 'NzQ2'],
  ['teams', 'https://teams.live.com/meet/9312345678901?p=secret', '9312345678901'],
  ['teams', 'https://teams.cloud.microsoft/', ''],
  ['teams', 'https://emea.teams.microsoft.com/v2/', ''],
  ['teams', 'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2Fl%2Fmeetup-join', undefined],
] as const)('%s: the key of %s is %s', (id, address, key) => {
  expect(platforms.find((platform) => platform.id === id)?.meetingKey(new URL(address))).toBe(key);
});

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { olderCaptions } from '../../tests/pages/meet/older';
import { stageMeet } from '../../tests/pages/meet/stage';
import { meet } from './meet';
import { findRegion } from './read-page';

const read = () => {
  const found = findRegion(document, meet, meet.selectors);
  return (found ? meet.rows(found.region, meet.selectors) : []).map((row) =>
    meet.readRow(row, meet.selectors),
  );
};

beforeEach(() => document.body.replaceChildren());

const call = () => {
  const stage = stageMeet(document);
  stage.enter('in-call');
  stage.captions(true);
  return stage;
};

test.each(['2024-11', '2024-03'] as const)(
  'captions of the generation of %s are read as well',
  (generation) => {
    document.body.append(
      olderCaptions(document, generation, [
        ['Hana Sato', 'Good morning to you'],
        ['You', 'Yes.'],
      ]),
    );
    expect(read()).toEqual([
      { speaker: 'Hana Sato', voice: 'photo-of-Hana Sato', text: 'Good morning to you' },
      { speaker: 'You', voice: 'photo-of-You', text: 'Yes.' },
    ]);
  },
);

test('two people of the same name have different voices, one person always the same', () => {
  const stage = call();
  stage.open('佐藤 健', 'はい。', { voice: 'first' });
  stage.open('佐藤 健', 'はい。', { voice: 'second' });
  stage.open('佐藤 健', 'ええ。', { voice: 'first' });
  const voices = read().map((line) => line?.voice);
  expect(voices[0]).toBe(voices[2]);
  expect(voices[0]).not.toBe(voices[1]);
});

test('a row without a speaker is a notice, not speech', () => {
  const stage = call();
  stage.notice('鈴木さんが参加しました');
  expect(read()).toEqual([undefined]);
});

test('buttons and icons inside a row are not among its words', () => {
  const stage = call();
  stage.open('田中 誠', 'いいですね。');
  const words = document.querySelector('.ygicle');
  const button = document.createElement('button');
  button.append('翻訳');
  const icon = document.createElement('i');
  icon.append('arrow_downward');
  words?.prepend(icon);
  words?.append(button);
  expect(read()[0]?.text).toBe('いいですね。');
});

test('the region is found under a label nobody listed, and without its jsname', () => {
  const stage = call();
  stage.open('田中 誠', 'いいですね。');
  document.querySelector('[role="region"]')?.setAttribute('aria-label', 'Ελληνικά');
  expect(findRegion(document, meet, meet.selectors)?.selector).toBe('[jsname="dsyhDe"] [role="region"]');
  document.querySelector('[jsname="dsyhDe"]')?.removeAttribute('jsname');
  expect(findRegion(document, meet, meet.selectors)?.selector).toBe('[role="region"][tabindex="0"]');
});

test('the toolbar alone tells the call; a leave button without a captions button is a lobby', () => {
  const stage = stageMeet(document);
  stage.enter('in-call');
  document.querySelector('.stage')?.remove();
  const state = () => meet.callState(document, meet.selectors);
  expect(state()).toBe('in-call');
  document.querySelector('[jsname="RrG0hf"]')?.remove();
  expect(state()).toBe('lobby');
});

test('an open settings page with a captions icon does not hide that captions are off', () => {
  const stage = stageMeet(document);
  stage.enter('in-call');
  const tab = document.createElement('button');
  tab.append(Object.assign(document.createElement('i'), { textContent: 'closed_caption' }));
  document.body.append(tab);
  expect(meet.areCaptionsOff(document, meet.selectors)).toBe(true);
});

test('words dimmed by another extension are noticed', () => {
  const stage = call();
  stage.open('田中 誠', 'いいですね。');
  const dimmed = () => meet.selectors.interference.some((css) => document.querySelector(css));
  expect(dimmed()).toBe(false);
  document.querySelector('.ygicle')?.setAttribute('style', 'opacity:0.2');
  expect(dimmed()).toBe(true);
});

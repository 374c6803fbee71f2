// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { plainOptions, type StageOptions } from '../../tests/pages/stage';
import { stageZoom } from '../../tests/pages/zoom/stage';
import { transcriptPanel } from '../../tests/pages/zoom/transcript';
import { findRegion } from './read-page';
import { zoom } from './zoom';

const read = () => {
  const found = findRegion(document, zoom, zoom.selectors);
  return (found ? zoom.rows(found.region, zoom.selectors) : []).map((row) =>
    zoom.readRow(row, zoom.selectors),
  );
};

beforeEach(() => document.body.replaceChildren());

const call = (options: Partial<StageOptions> = {}) => {
  const stage = stageZoom(document, { ...plainOptions, ...options });
  stage.people(['Hana Sato', 'Daniel Reed']);
  stage.self('Hana Sato');
  stage.enter('in-call');
  stage.captions(true);
  return stage;
};

test('without any source of names the initials stand for the speaker', () => {
  call().open('Daniel Reed', 'Yes.');
  expect(read()).toMatchObject([{ speaker: 'DR', text: 'Yes.' }]);
  expect(read()[0]?.voice).toMatch(/^DR\|/);
});

test('a name found in the page’s own data wins over everything else', () => {
  call({ roster: true }).open('Daniel Reed', 'Yes.');
  document
    .querySelector('[id="live-transcription-subtitle"]')
    ?.setAttribute('data-engawa-speaker', 'Dan\u202E Reed');
  expect(read()[0]?.speaker).toBe('Dan Reed');
});

test('the open list of people gives the name, unless two people look the same', () => {
  const stage = call({ roster: true });
  stage.open('Daniel Reed', 'Yes.');
  expect(read()[0]?.speaker).toBe('Daniel Reed');
  const [first, second] = document.querySelectorAll<HTMLElement>(
    '.participants-item .zmu-data-selector-item__icon',
  );
  first?.replaceChildren('DR');
  first?.setAttribute('style', second?.getAttribute('style') ?? '');
  expect(read()[0]?.speaker).toBe('DR');
});

test('a name in the list without a picture does not borrow another’s', () => {
  call({ roster: true }).open('Daniel Reed', 'Yes.');
  const bare = document.createElement('span');
  bare.className = 'participants-item__display-name';
  bare.append('Robin');
  document.querySelector('.participants-list')?.append(bare);
  expect(read()[0]?.speaker).toBe('Daniel Reed');
});

test('a photo tells the voice, and the name where the list shows the same photo', () => {
  const stage = call({ roster: true });
  stage.open('Daniel Reed', 'Yes.');
  const photo = () =>
    Object.assign(document.createElement('img'), { className: 'zmu-data-selector-item__icon', alt: '' });
  for (const icon of document.querySelectorAll('#live-transcription-subtitle .zmu-data-selector-item__icon'))
    icon.replaceWith(Object.assign(photo(), { src: 'https://photos/7' }));
  expect(read()[0]).toEqual({ speaker: '', voice: 'https://photos/7', text: 'Yes.' });
  const [, daniel] = document.querySelectorAll('.participants-item .zmu-data-selector-item__icon');
  daniel?.replaceWith(Object.assign(photo(), { src: 'https://photos/7' }));
  expect(read()[0]?.speaker).toBe('Daniel Reed');
});

test('rows that have hidden themselves are not on the screen', () => {
  const stage = call();
  const rowId = stage.open('Daniel Reed', 'Old words.');
  stage.open('Hana Sato', 'New words.');
  stage.hide(rowId);
  expect(read().map((line) => line?.text)).toEqual(['New words.', undefined]);
  document
    .querySelector('.live-transcription-subtitle__box')
    ?.classList.add('live-transcription-subtitle__box--hidden');
  expect(read()).toEqual([undefined, undefined]);
});

test('the older overlay shows nobody, and its words are kept', () => {
  const wrap = document.createElement('div');
  const row = document.createElement('div');
  row.id = 'live-transcription-subtitle';
  row.className = 'live-transcription-subtitle__item';
  row.append(' Good morning');
  wrap.append(row);
  document.body.append(wrap);
  expect(read()).toEqual([{ speaker: '', voice: 'unnamed', text: 'Good morning' }]);
});

test('long speech rolls: the row shows its end', () => {
  const stage = call();
  const rowId = stage.open('Daniel Reed', '');
  const said = 'one two three four five six seven eight nine ten '.repeat(6).trim();
  stage.write(rowId, said);
  const shown = read()[0]?.text ?? '';
  expect(said.endsWith(shown)).toBe(true);
  expect(shown.length).toBeGreaterThan(zoom.rollsFrom);
  expect(shown.length).toBeLessThan(said.length);
});

test('the transcript panel carries a name down, and is silent while there is an overlay', () => {
  document.body.append(
    transcriptPanel(document, [
      ['Hana Sato', 'Hello.'],
      ['Hana Sato', 'Can you hear me?'],
      ['Daniel Reed', 'Yes.'],
    ]),
  );
  expect(read().map((line) => [line?.speaker, line?.text])).toEqual([
    ['Hana Sato', 'Hello.'],
    ['Hana Sato', 'Can you hear me?'],
    ['Daniel Reed', 'Yes.'],
  ]);
  call();
  expect(read()).toEqual([]);
});

test('a panel that has scrolled past the name does not guess', () => {
  document.body.append(
    transcriptPanel(document, [
      ['Hana Sato', 'Hello.'],
      ['Hana Sato', 'Can you hear me?'],
    ]),
  );
  document.querySelector('.lt-full-transcript__item')?.parentElement?.remove();
  expect(read()).toEqual([{ speaker: '', voice: 'unnamed', text: 'Can you hear me?' }]);
});

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { plainOptions } from '../../tests/pages/stage';
import { stageTeams } from '../../tests/pages/teams/stage';
import { findRegion } from './read-page';
import { teams } from './teams';

const read = () => {
  const found = findRegion(document, teams, teams.selectors);
  return (found ? teams.rows(found.region, teams.selectors) : []).map((row) =>
    teams.readRow(row, teams.selectors),
  );
};

const call = (shape = 'host') => {
  const stage = stageTeams(document, { ...plainOptions, shape });
  stage.enter('in-call');
  stage.captions(true);
  return stage;
};

beforeEach(() => document.body.replaceChildren());

test.each([
  ['田中 誠 (Guest)', '田中 誠'],
  ['田中 誠（ゲスト）', '田中 誠'],
  ['Reed, Daniel (Sales)', 'Reed, Daniel (Sales)'],
])('%s is called %s', (shown, speaker) => {
  call().open(shown, 'はい。');
  expect(read()[0]?.speaker).toBe(speaker);
});

test('a speaker whom the page does not know yet has a placeholder of the list, later the name', () => {
  const stage = call();
  const rowId = stage.open('Unknown User', 'はい。');
  expect(teams.placeholderNames).toContain(read()[0]?.speaker);
  stage.rename(rowId, '田中 誠');
  expect(read()).toEqual([{ speaker: '田中 誠', voice: '', text: 'はい。' }]);
});

test('words without a name are kept as somebody’s', () => {
  call().open('', 'はい。');
  expect(read()).toEqual([{ speaker: '', voice: 'unnamed', text: 'はい。' }]);
});

test.each(['host', 'guest'])(
  'as %s: of an old window and a new one the new one is read as soon as it has rows',
  (shape) => {
    const stage = call(shape);
    stage.open('田中 誠', '前の窓の言葉');
    stage.staleWindow();
    stage.open('田中 誠', '新しい窓の言葉');
    expect(read().map((line) => line?.text)).toEqual(['新しい窓の言葉']);
  },
);

test('an empty window left behind does not hide the one with rows', () => {
  const stage = call();
  stage.open('田中 誠', 'はい。');
  const empty = document.createElement('div');
  empty.setAttribute('data-tid', 'closed-caption-v2-window-wrapper');
  document.body.append(empty);
  expect(read().map((line) => line?.text)).toEqual(['はい。']);
});

test('a layout with a wrapper for each line gives all lines, and a line stays the same node', () => {
  const stage = call('lines');
  stage.open('田中 誠', 'はい。');
  const rowsNow = () => {
    const found = findRegion(document, teams, teams.selectors);
    return found ? teams.rows(found.region, teams.selectors) : [];
  };
  const [first] = rowsNow();
  stage.open('田中 誠', 'はい。');
  expect(rowsNow()).toHaveLength(2);
  expect(rowsNow()[0]).toBe(first);
});

test('the page’s own data about captions is not a caption', () => {
  const data = document.createElement('script');
  data.type = 'application/json';
  data.append('{"closed-caption": "closed-caption-text"}');
  document.body.append(data);
  expect(findRegion(document, teams, teams.selectors)).toBeUndefined();
});

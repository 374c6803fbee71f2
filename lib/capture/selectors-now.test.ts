// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { meet } from '../platforms/meet';
import type { Selectors } from '../platforms/platform';
import { finds, withOverrides } from './selectors-now';

const built: Selectors = { ...meet.selectors, captionRegion: ['.first', '.second'], row: ['.row'] };

describe('selectors that replace the built-in ones', () => {
  test('without any the built-in ones stay as they are', () => {
    expect(withOverrides(document, built, undefined)).toBe(built);
    expect(withOverrides(document, built, {})).toEqual(built);
  });

  test('go before the built-in ones of their part, and touch no other part', () => {
    const found = withOverrides(document, built, { row: ['.new', 'div > p'] });
    expect(found.row).toEqual(['.new', 'div > p', '.row']);
    expect({ ...found, row: built.row }).toEqual(built);
  });

  test('that are no selectors are left out', () => {
    expect(withOverrides(document, built, { row: ['.new', '::(', ''] }).row).toEqual(['.new', '.row']);
    expect(withOverrides(document, built, { row: ['[['] }).row).toEqual(['.row']);
  });

  test('of a part that no form has are not taken', () => {
    expect(withOverrides(document, built, { script: ['.x'], constructor: ['.y'] })).toEqual(built);
  });
});

describe('what the selectors find', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });
  const add = (name: string, rows = 0) => {
    const region = document.createElement('div');
    region.className = name;
    for (let row = 0; row < rows; row++) {
      const line = document.createElement('p');
      line.className = 'row';
      region.append(line);
    }
    document.body.append(region);
    return region;
  };

  test('diagnostics count what each selector finds, and nothing else', () => {
    add('first', 3);
    expect(finds(document, { ...built, text: [] }).filter(({ count }) => count > 0)).toEqual([
      { part: 'captionRegion', selector: '.first', count: 1 },
      { part: 'row', selector: '.row', count: 3 },
    ]);
  });
});

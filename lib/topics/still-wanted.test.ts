import { expect, test } from 'vitest';
import type { Topic } from './schema';
import { isStillWantedAsked } from './still-wanted';

const topic = (fields: Partial<Topic>): Topic => ({
  id: 'topic',
  title: '来期の担当',
  broughtBy: 'me',
  category: 'work',
  state: 'carried',
  carries: 0,
  createdAt: 0,
  ...fields,
});

test.each<[Partial<Topic>, boolean]>([
  [{ carries: 0, state: 'new' }, false],
  [{ carries: 2 }, false],
  [{ carries: 3 }, true],
  [{ carries: 7 }, true],
  // Answered with yes: asked again only after three more.
  [{ carries: 3, wantedAt: 3 }, false],
  [{ carries: 5, wantedAt: 3 }, false],
  [{ carries: 6, wantedAt: 3 }, true],
  [{ carries: 7, wantedAt: 5 }, false],
  [{ carries: 8, wantedAt: 5 }, true],
  [{ carries: 5, state: 'talked' }, false],
  [{ carries: 5, state: 'dropped' }, false],
])('%j: asked %s', (fields, isAsked) => {
  expect(isStillWantedAsked(topic(fields))).toBe(isAsked);
});

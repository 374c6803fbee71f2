import { expect, test } from 'vitest';
import { presenceSubjectOf, subjectOf } from './subject';

// Worked out apart from the code: printf 'engawa-subject-1' and the sixteen bytes, through sha256sum.
test.each([
  ['AAAAAAAAAAAAAAAAAAAAAA', 'c5999f363c1e6903732543b8fe8b5418'],
  ['AAECAwQFBgcICQoLDA0ODw', '1ffb3564b71daa00e0d3bb3cd5c17efa'],
])('the subjects of the space %s', async (space, mark) => {
  expect(await subjectOf(space)).toBe(`engawa.s.${mark}`);
  expect(await presenceSubjectOf(space)).toBe(`engawa.p.${mark}`);
});

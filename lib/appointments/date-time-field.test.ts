import { afterEach, expect, test, vi } from 'vitest';
import { fieldValue, instantIn } from './date-time-field';

afterEach(() => vi.unstubAllEnvs());

test.each(['Asia/Tokyo', 'America/New_York'])('what the field shows is read back, in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const at = new Date(2026, 0, 5, 9, 5).getTime();
  expect(fieldValue(at)).toBe('2026-01-05T09:05');
  expect(instantIn(fieldValue(at))).toBe(at);
});

test('nothing is an empty field, and what is no date yet is nothing', () => {
  expect(fieldValue(undefined)).toBe('');
  expect(instantIn('')).toBeUndefined();
  expect(instantIn('2026-')).toSatisfy((at) => at === undefined || Number.isFinite(at));
  expect(instantIn('2026-13-01T10:00')).toBeUndefined();
});

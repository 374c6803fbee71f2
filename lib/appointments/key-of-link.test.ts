import { expect, test } from 'vitest';
import { keyOfLink } from './key-of-link';

test.each([
  ['https://meet.google.com/abc-defg-hij', 'meet:abc-defg-hij'],
  ['https://meet.google.com/abc-defg-hij?authuser=1', 'meet:abc-defg-hij'],
  ['https://us02web.zoom.us/j/91234567890?pwd=secret', 'zoom:91234567890'],
  ['https://zoom.us/j/91234567890', 'zoom:91234567890'],
  ['https://app.zoom.us/wc/91234567890/join', 'zoom:91234567890'],
  ['https://zoom.us/my/tanaka.ichiro', 'zoom:my/tanaka.ichiro'],
  [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzQ2-a_b%40thread.v2/0?context=x',
    'teams:NzQ2-a_b',
  ],
  ['https://meet.google.com/', undefined],
  ['https://zoom.us.example.com/j/91234567890', undefined],
  ['https://example.com/abc-defg-hij', undefined],
  ['会議室 3', undefined],
])('%s: %s', (link, key) => expect(keyOfLink(link)).toBe(key));

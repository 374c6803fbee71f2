// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { goodPoints } from '@/lib/memo/memo';
import { texts } from '@/lib/texts';
import { GoodPoints } from './GoodPoints';

let takeAway: (() => void) | undefined;
afterEach(() => takeAway?.());

test('what a person wrote can be kept as a case, what came from a caption cannot', async () => {
  const doc = new Y.Doc();
  goodPoints(doc).push([
    { id: 'said', text: '同席してくれました', utteranceId: 'u1' },
    { id: 'written', text: '手順から話せた' },
  ]);
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={texts.ja} timeZone="Asia/Tokyo">
      <GoodPoints doc={doc} sessionId="s" />
    </IntlProvider>,
  );
  const names = () =>
    [...place.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
  await vi.waitFor(() => expect(names()).toContain('「手順から話せた」を事例として残す'), {
    timeout: 10_000,
  });
  expect(names()).toEqual([
    'よかったこと「同席してくれました」を消す',
    '「手順から話せた」を事例として残す',
    'よかったこと「手順から話せた」を消す',
  ]);
});

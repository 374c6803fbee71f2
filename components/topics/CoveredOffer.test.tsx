// @vitest-environment happy-dom
import { useLiveQuery } from 'dexie-react-hooks';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastUtterances } from '@/lib/capture/journal';
import { receiveUtterances } from '@/lib/capture/store';
import { deleteCaptured } from '@/lib/consent/store';
import { sessionById } from '@/lib/sessions/store';
import { texts } from '@/lib/texts';
import { addTopic, agenda } from '@/lib/topics/store';
import { batch, meetPage, startTalk, utterance } from '@/tests/a-talk';
import { CoveredOffer } from './CoveredOffer';
import { CoveredWatch } from './CoveredWatch';

const nightShift = [
  '夜勤のシフトはどうですか 三人で回してもらってるけど',
  '二週続けて夜だと休みの日も眠いんです',
  '交代の組み方を見てみます',
  '夜勤は一週おきだと助かります',
];

let takeAway: (() => void) | undefined;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  sessionStorage.clear();
});
afterEach(() => {
  takeAway?.();
  vi.useRealTimers();
});

function Rows({ pairId, sessionId }: { pairId: string; sessionId: string }) {
  const topics = useLiveQuery(() => agenda(pairId, sessionId), [pairId, sessionId]);
  const session = useLiveQuery(() => sessionById(sessionId), [sessionId]);
  if (!topics || !session) return null;
  return (
    <ul>
      <CoveredWatch session={session} topics={topics} />
      {topics.map((topic) => (
        <li key={topic.id}>
          <input type="checkbox" checked={topic.state === 'talked'} readOnly />
          <CoveredOffer topic={topic} session={session} />
        </li>
      ))}
    </ul>
  );
}

async function panel() {
  const { self, pair, session } = await startTalk('until-wrap-up');
  const topic = await addTopic(pair.id, { title: '夜勤のシフト', broughtBy: self.id });
  await addTopic(pair.id, { title: '資格試験', broughtBy: self.id });
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={texts.ja}>
      <Rows pairId={pair.id} sessionId={session.id} />
    </IntlProvider>,
  );
  await vi.waitFor(() => expect(place.querySelectorAll('li')).toHaveLength(2));
  const say = (lines: string[]) =>
    receiveUtterances(
      batch(
        session.id,
        ...lines.map((text, at) => utterance(session.id, text, at % 2 ? { speaker: '田中 一郎' } : {})),
      ),
      meetPage(),
    );
  /** The panel looks once, and has drawn what it found. */
  const look = async (eachSecond = () => {}) => {
    for (let second = 0; second < 2; second++) {
      eachSecond();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await lastUtterances(session.id, 1);
    await new Promise((drawn) => setTimeout(drawn));
  };
  /** Lets the panel look, again and again, until it shows what is expected. */
  const shows = (what: () => void) =>
    vi.waitFor(async () => {
      await look();
      what();
    });
  return { place, session, pair, topic, say, shows, look };
}

const asked = (place: Element) =>
  [...place.querySelectorAll('[role=status]')].map(
    (status) => status.querySelector('.sr-only')?.textContent ?? '',
  );
const press = (place: Element, name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

test('when the captions touch a topic the panel asks, and a person ticks', async () => {
  const { place, say, shows, pair, session } = await panel();
  await shows(() => expect(asked(place)).toEqual([]));
  await say(nightShift);
  await shows(() => expect(asked(place)).toEqual(['「夜勤のシフト」は話しましたか？']));
  expect((await agenda(pair.id, session.id)).map(({ state }) => state)).toEqual(['new', 'new']);
  press(place, 'はい');
  await vi.waitFor(async () =>
    expect((await agenda(pair.id, session.id)).map(({ state }) => state)).toEqual(['talked', 'new']),
  );
  await shows(() => expect(place.querySelectorAll('button')).toHaveLength(0));
});

test('after "not yet" it is not asked again in this session, and no word of the talk is kept for it', async () => {
  const { place, say, shows, topic, session } = await panel();
  await say(nightShift);
  await shows(() => expect(asked(place)).toHaveLength(1));
  press(place, 'まだ');
  await shows(() => expect(place.querySelectorAll('button')).toHaveLength(0));
  await say(nightShift);
  await shows(() => expect(place.querySelectorAll('button')).toHaveLength(0));
  expect({ ...sessionStorage }).toEqual({ [`engawa.answered.${session.id}`]: topic.id });
});

test('nothing appears while somebody points at something', async () => {
  const { place, say, shows, look } = await panel();
  await say(nightShift);
  for (let round = 0; round < 8; round++) {
    await look(() => document.dispatchEvent(new Event('pointermove')));
    expect(asked(place)).toEqual([]);
  }
  await shows(() => expect(asked(place)).toHaveLength(1));
});

test('with the captions deleted, what was asked because of them goes too', async () => {
  const { place, say, shows, session } = await panel();
  await say(nightShift);
  await shows(() => expect(asked(place)).toHaveLength(1));
  await deleteCaptured(session.id);
  await shows(() => expect(asked(place)).toEqual([]));
});

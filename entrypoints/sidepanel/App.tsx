import { useLiveQuery } from 'dexie-react-hooks';
import { useSetting } from '@/components/frame/use-setting';
import { FirstRun } from '@/components/pairs/FirstRun';
import { PrepareView } from '@/components/sessions/PrepareView';
import { TalkView } from '@/components/sessions/TalkView';
import { WrapUpView } from '@/components/wrap-up/WrapUpView';
import { captureOfTab } from '@/lib/capture/store';
import { pairById, recognisePair } from '@/lib/pairs/store';
import { currentSession } from '@/lib/sessions/store';
import { isSetUp } from '@/lib/settings';
import { useActiveTab } from './use-active-tab';

/** What the panel stands beside: the session going on, the call in the tab, the pair it belongs to. */
async function situation(tabId: number | undefined) {
  const [session, capture] = await Promise.all([
    currentSession(tabId),
    tabId === undefined ? undefined : captureOfTab(tabId),
  ]);
  if (session) return { session, capture, pair: await pairById(session.pairId) };
  const key = capture?.meetingKey && `${capture.platform}:${capture.meetingKey}`;
  return { session, capture, pair: capture ? await recognisePair(key, capture.people) : undefined };
}

export function App() {
  const tabId = useActiveTab();
  const [isReady, setIsReady, isRead] = useSetting(isSetUp);
  const now = useLiveQuery(() => situation(tabId), [tabId]);
  if (!isRead || !now) return null;
  if (!isReady && !now.session) return <FirstRun onDone={() => setIsReady(true)} />;
  const { session, capture, pair } = now;
  if (session && pair) {
    return session.status === 'live' ? (
      <TalkView key={session.id} session={session} pair={pair} />
    ) : (
      <WrapUpView key={session.id} session={session} pair={pair} />
    );
  }
  return <PrepareView capture={capture} recognised={pair} />;
}

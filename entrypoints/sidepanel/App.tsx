import { useLiveQuery } from 'dexie-react-hooks';
import { later } from '@/components/frame/later';
import { useSetting } from '@/components/frame/use-setting';
import { preloadMemoEditor } from '@/components/memo/MemoEditor';
import { TalkView } from '@/components/sessions/TalkView';
import { captureOfTab } from '@/lib/capture/store';
import { pairById, recognisePair } from '@/lib/pairs/store';
import { currentSession } from '@/lib/sessions/store';
import { isSetUp } from '@/lib/settings';
import { useActiveTab } from './use-active-tab';

// The talk is what has to be there at once; what comes before and after it is loaded when its time has come.
const FirstRun = later(async () => (await import('@/components/pairs/FirstRun')).FirstRun);
const PrepareView = later(async () => (await import('@/components/sessions/PrepareView')).PrepareView);
const LiveSharing = later(async () => (await import('@/components/sharing/LiveSharing')).LiveSharing);
const WrapUpView = later(async () => (await import('@/components/wrap-up/WrapUpView')).WrapUpView);

/** What the panel stands beside: the session going on, the call in the tab, the pair it belongs to. */
async function situation(tabId: number | undefined) {
  const [session, capture] = await Promise.all([
    currentSession(tabId),
    tabId === undefined ? undefined : captureOfTab(tabId),
  ]);
  if (session?.status === 'live') preloadMemoEditor();
  if (session) return { session, capture, pair: await pairById(session.pairId) };
  const key = capture?.meetingKey && `${capture.platform}:${capture.meetingKey}`;
  return { session, capture, pair: capture ? await recognisePair(key, capture.people) : undefined };
}

export function App() {
  return (
    <>
      <Situation />
      <LiveSharing />
    </>
  );
}

function Situation() {
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

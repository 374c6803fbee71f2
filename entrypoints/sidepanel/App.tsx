import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense } from 'react';
import { useSetting } from '@/components/frame/use-setting';
import { TalkView } from '@/components/sessions/TalkView';
import { captureOfTab } from '@/lib/capture/store';
import { pairById, recognisePair } from '@/lib/pairs/store';
import { currentSession } from '@/lib/sessions/store';
import { isSetUp } from '@/lib/settings';
import { useActiveTab } from './use-active-tab';

// The talk is what has to be there at once; what comes before and after it is loaded when its time has come.
const FirstRun = lazy(() =>
  import('@/components/pairs/FirstRun').then((file) => ({ default: file.FirstRun })),
);
const PrepareView = lazy(() =>
  import('@/components/sessions/PrepareView').then((file) => ({ default: file.PrepareView })),
);
const WrapUpView = lazy(() =>
  import('@/components/wrap-up/WrapUpView').then((file) => ({ default: file.WrapUpView })),
);

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
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  );
}

function View() {
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

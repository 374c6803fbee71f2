import { later } from '@/components/frame/later';
import { PairPage } from './PairPage';
import { PairsPage } from './PairsPage';
import { SessionPage } from './SessionPage';
import { SideBar } from './SideBar';
import { TodayPage } from './TodayPage';
import { type Place, useFreshStart, usePlace } from './use-place';

const CasesPage = later(async () => (await import('./CasesPage')).CasesPage);
const KitPage = later(async () => (await import('./KitPage')).KitPage);
const LiveSharing = later(async () => (await import('@/components/sharing/LiveSharing')).LiveSharing);
const DatesPage = later(async () => (await import('./DatesPage')).DatesPage);

export function App() {
  const place = usePlace();
  const main = useFreshStart(place);
  return (
    <div className="min-h-screen md:grid md:grid-cols-[220px_minmax(0,1fr)] print:block">
      <SideBar place={place} />
      <main ref={main} tabIndex={-1} className="min-w-0 px-4 py-6 outline-none md:px-8 md:py-8">
        <div className="mx-auto max-w-[1080px]">
          <Page place={place} />
        </div>
      </main>
      <LiveSharing />
    </div>
  );
}

function Page({ place }: { place: Place }) {
  if (place.page === 'pair') return <PairPage key={place.id} pairId={place.id} />;
  if (place.page === 'session') return <SessionPage key={place.id} sessionId={place.id} />;
  if (place.page === 'dates') return <DatesPage />;
  if (place.page === 'cases') return <CasesPage />;
  if (place.page === 'kit') return <KitPage />;
  if (place.page === 'pairs') return <PairsPage />;
  return <TodayPage />;
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { SessionSource } from '@/lib/sessions/session-json';
import { sessionForExport } from '@/lib/sessions/session-source';
import { sessionById } from '@/lib/sessions/store';

type Found = SessionSource | null | undefined;

/**
 * All of one session, kept up to date; null where there is none. While captions still flow in, only as of the last
 * change of its row: reading the whole record at each caption would slow down the page where they are written.
 */
export function useSessionSource(sessionId: string): Found {
  const session = useLiveQuery(async () => (await sessionById(sessionId)) ?? null, [sessionId]);
  const isDone = session?.status === 'done';
  const live = useLiveQuery(
    async (): Promise<Found> => (isDone ? ((await sessionForExport(sessionId)) ?? null) : undefined),
    [sessionId, isDone],
  );
  const [once, setOnce] = useState<Found>();
  useEffect(() => {
    if (!session || session.status === 'done') return;
    let isOver = false;
    void sessionForExport(session.id).then((source) => {
      if (!isOver) setOnce(source ?? null);
    });
    return () => {
      isOver = true;
    };
  }, [session]);
  if (session === null) return null;
  return isDone ? live : once;
}

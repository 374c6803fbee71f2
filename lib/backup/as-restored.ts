import type { ExportedTables, ExportFile } from './schema';

/**
 * A yes to captions does not come out of a file: a session that was going on when the file was made is restored with
 * its captions stopped, so the gate asks again. Nor is the number of its browser tab worth anything any more.
 */
export function asRestored({ tables, exportedAt }: ExportFile): ExportedTables {
  const going = new Set(tables.sessions.filter(({ status }) => status !== 'done').map(({ id }) => id));
  return {
    ...tables,
    sessions: tables.sessions.map((session) => {
      if (!going.has(session.id)) return session;
      const { tabId: _, ...rest } = session;
      return rest;
    }),
    consents: tables.consents.map((consent) =>
      going.has(consent.sessionId) && consent.stoppedAt === undefined
        ? { ...consent, stoppedAt: exportedAt, stoppedBecause: 'asked' as const }
        : consent,
    ),
  };
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { type Said, type ShownConsent, saidIn, shownConsent } from '@/lib/consent/facts';
import { consentOf } from '@/lib/consent/off-the-record';
import { facts } from '@/lib/memo/memo';
import type { Session } from '@/lib/sessions/schema';
import { useOpenMemo } from '../memo/use-open-memo';

/** How the consent stands on this device and in the document; `isRead` when both were read. */
export function useConsent({ id, erasedAt }: Session) {
  // null: nobody was asked; undefined: not read yet.
  const row = useLiveQuery(async () => (await consentOf(id)) ?? null, [id]);
  const said = useSaid(useOpenMemo(id, erasedAt).doc);
  const own = row ?? undefined;
  const consent: ShownConsent | undefined = said ? shownConsent(id, own, said) : own;
  return {
    consent,
    said,
    isRead: row !== undefined && said !== undefined,
  };
}

/** Only what the facts say: the memo and the record change all the time. */
function useSaid(doc: Y.Doc | undefined): Said | undefined {
  const [said, setSaid] = useState<Said>();
  useEffect(() => {
    if (!doc) return;
    const read = () => setSaid(saidIn(doc));
    read();
    facts(doc).observe(read);
    return () => facts(doc).unobserve(read);
  }, [doc]);
  return said;
}

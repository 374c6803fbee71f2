import { useEffect, useState } from 'react';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { pagePresence } from '@/lib/presence/page-presence';
import type { OtherHere, Whereabouts } from '@/lib/presence/schema';
import { type OpenEditor, onEditor } from '../memo/open-editor';
import { followCursors, type NamedOther } from './follow-cursors';

/** A page that nobody has looked at for so long (ms) is no presence. */
const hiddenForMs = 60_000;

/** What the other one has open; gone: nothing. */
export type OpenThere = 'memo' | 'panel' | 'gone';

const openThere = (at: Whereabouts | undefined): OpenThere =>
  at ? (at.sessionId ? 'memo' : 'panel') : 'gone';

/** Says that this page is open on the pair, and where in the memo; draws the other one's cursor, and tells what they have open. */
export function usePresence(pair: PairWithPerson): OpenThere {
  const [other, setOther] = useState<OpenThere>('gone');
  const { id, personId } = pair;
  const name = shortName(pair.person.name);
  useEffect(() => {
    let at: Whereabouts = {};
    let others: NamedOther[] = [];
    const drawers = new Set<(others: NamedOther[]) => void>();
    const hear = (here: OtherHere[]) => {
      others = here.flatMap(({ memberId, at: where }) =>
        memberId === personId ? [{ name, at: where }] : [],
      );
      setOther(openThere(others[0]?.at));
      for (const draw of drawers) draw(others);
    };
    const presence = pagePresence(id, hear);
    const stopLooking = whileLookedAt((isLooked) => presence.show(isLooked ? at : undefined));
    const show = (next: Whereabouts) => {
      at = next;
      if (stopLooking.isLooked()) presence.show(at);
    };
    const stopEditors = onEditor((editor: OpenEditor, leaving) => {
      const { sessionId } = editor;
      show({ sessionId });
      const draw = followCursors(
        editor,
        (cursor) => show(cursor ? { sessionId, cursor } : { sessionId }),
        leaving,
      );
      drawers.add(draw);
      draw(others);
      leaving.addEventListener('abort', () => {
        drawers.delete(draw);
        show({});
      });
    });
    return () => {
      stopEditors();
      stopLooking();
      presence.close();
    };
  }, [id, personId, name]);
  return other;
}

/** Tells whether somebody can see this page; a short look at another tab is no leaving. */
function whileLookedAt(onChange: (isLooked: boolean) => void): (() => void) & { isLooked(): boolean } {
  let isLooked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = (next: boolean) => {
    if (next === isLooked) return;
    isLooked = next;
    onChange(next);
  };
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') change(true);
    else timer = setTimeout(() => change(false), hiddenForMs);
  };
  look();
  // What the page still does after this, such as losing the focus, is no coming back.
  const leave = () => change(false);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', look);
  const stop = () => {
    clearTimeout(timer);
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', look);
    document.removeEventListener('visibilitychange', look);
  };
  return Object.assign(stop, { isLooked: () => isLooked });
}

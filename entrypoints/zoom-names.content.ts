import { defineContentScript } from 'wxt/utils/define-content-script';
import { findRegion } from '@/lib/platforms/read-page';
import { zoom } from '@/lib/platforms/zoom';
import { displayNameOf } from '@/lib/platforms/zoom-names';

/** Zoom's overlay shows no names. This part runs in the page's own world and writes them on the rows. */
export default defineContentScript({
  matches: zoom.matches,
  allFrames: true,
  world: 'MAIN',
  runAt: 'document_idle',
  main() {
    let region: Element | undefined;
    const nameRows = () => {
      for (const row of region ? zoom.rows(region, zoom.selectors) : []) writeName(row, displayNameOf(row));
    };
    // A row changes hands within one update, so a name must not be half a second old.
    const observer = new MutationObserver(nameRows);
    setInterval(() => {
      const found = findRegion(document, zoom, zoom.selectors)?.region;
      if (found !== region) observer.disconnect();
      if (found && found !== region)
        observer.observe(found, { childList: true, characterData: true, subtree: true });
      region = found;
      nameRows();
    }, 500);
  },
});

function writeName(row: Element, name = '') {
  if ((row.getAttribute('data-engawa-speaker') ?? '') === name) return;
  if (name) row.setAttribute('data-engawa-speaker', name);
  else row.removeAttribute('data-engawa-speaker');
}

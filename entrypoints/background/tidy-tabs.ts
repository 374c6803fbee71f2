import { forgetTabs } from '@/lib/capture/store';
import { hasStarted } from '@/lib/settings';

let tidied: Promise<void> | undefined;

/**
 * Once per start of the browser, before anything is decided about a tab: numbers of tabs from the last run mean
 * other tabs now. (`runtime.onStartup` may come after the first message of a restored page.)
 */
export function tidyTabs(): Promise<void> {
  tidied ??= (async () => {
    if (await hasStarted.getValue()) return;
    await forgetTabs();
    await hasStarted.setValue(true);
  })();
  return tidied;
}

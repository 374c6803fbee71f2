import { forgetTab } from '@/lib/capture/store';

/** A tab that loads another page is no call any more; if it is one again, its script says so by itself. */
export function forgetWhenLeft(tabId: number, change: { status?: string }): void {
  if (change.status === 'loading') void forgetTab(tabId);
}

import { storage } from 'wxt/utils/storage';
import type { Reminders } from './appointments/schema';
import type { Asked } from './consent/asking';
import type { RelayCredentials } from './sharing/relay-credentials';
import type { RelayState } from './sharing/relay-state';

/** 自動 · 日本語 · English */
export const language = storage.defineItem<'auto' | 'ja' | 'en'>('local:language', { fallback: 'auto' });
/** The system's choice unless the person made one. */
export const theme = storage.defineItem<'auto' | 'light' | 'dark'>('local:theme', { fallback: 'auto' });
/** The small button in the meeting page. */
export const showPageButton = storage.defineItem<boolean>('local:showPageButton', { fallback: true });
/** Scope that the consent card preselects; product.md decision 1. */
export const usualScope = storage.defineItem<'numbers' | 'until-wrap-up' | 'days' | 'keep'>(
  'local:usualScope',
  {
    fallback: 'days',
  },
);
/** Both asked to see how much each of them spoke; product.md decision 3. */
export const showTalkShare = storage.defineItem<boolean>('local:showTalkShare', { fallback: false });
/** N and P in a talk. Keys of one letter must be possible to turn off: speech input types letters (WCAG 2.1.4). */
export const areTalkKeysOn = storage.defineItem<boolean>('local:areTalkKeysOn', { fallback: true });
/** What helps with a hurdle, at its moment before, during or after a 1on1. */
export const areTipsShown = storage.defineItem<boolean>('local:areTipsShown', { fallback: true });
/** The first run's three steps were done or skipped. */
export const isSetUp = storage.defineItem<boolean>('local:isSetUp', { fallback: false });
/** When to be reminded of the 1on1s that are planned. */
export const reminders = storage.defineItem<Reminders>('local:reminders', {
  fallback: {
    isOn: true,
    dayBefore: true,
    dayBeforeHour: 17,
    minutesBefore: 10,
    quiet: { isOn: true, from: '19:00', to: '08:00' },
  },
});
/** Selectors that replace the built-in ones, by platform, as the person pasted them (checked when saved). */
export const selectorOverrides = storage.defineItem<Record<string, Record<string, string[]>>>(
  'local:selectorOverrides',
  {
    fallback: {},
  },
);
export type Relay = { url: string; credentials: RelayCredentials };
/** Where shared pairs are kept alike, and how to sign in there. In no export: whoever has the file could sign in too. */
export const relay = storage.defineItem<Relay | null>('local:relay', { fallback: null });
/** How it stands with the relay, told by the one page that is connected. */
export const relayState = storage.defineItem<RelayState | null>('session:relayState', { fallback: null });
/** The tabs of the last run were forgotten; in memory only, so false after each start of the browser. */
export const hasStarted = storage.defineItem<boolean>('session:hasStarted', { fallback: false });
/** Sessions for which captions are not wanted this time. In memory only: a no leaves no trace (product.md CON-8). */
export const declinedFor = storage.defineItem<string[]>('session:declinedFor', { fallback: [] });
/**
 * What was asked or answered on this device about captions, by session and person. In memory only: a no leaves no trace, and
 * what somebody else writes into a document is never taken for it.
 */
export const consentAsked = storage.defineItem<Record<string, Asked>>('session:consentAsked', {
  fallback: {},
});

import type { Page } from 'playwright';
import type { RehearsalOptions } from './options.ts';

/** As a person would: says who I am and who the other is, and writes down what both agreed to talk about. */
export async function preparePair(_page: Page, _options: RehearsalOptions): Promise<void> {}

/** In the panel, beside the running call: starts the 1on1 and notes that both agreed to keep the captions. */
export async function startWithConsent(_panel: Page, _options: RehearsalOptions): Promise<void> {}

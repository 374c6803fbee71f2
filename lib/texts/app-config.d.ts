import type { Texts } from '.';
import type options from './ja/options.json';
import type popup from './ja/popup.json';
import type templates from './ja/templates.json';
import type workspace from './ja/workspace.json';

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'ja' | 'en';
    Messages: Texts & typeof popup & typeof options & typeof templates & typeof workspace;
  }
}

import type { Texts } from '.';
import type firstRun from './ja/first-run.json';
import type options from './ja/options.json';
import type pairDialog from './ja/pair-dialog.json';
import type popup from './ja/popup.json';
import type templates from './ja/templates.json';
import type workspace from './ja/workspace.json';
import type wrapUp from './ja/wrap-up.json';

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'ja' | 'en';
    Messages: Texts &
      typeof popup &
      typeof options &
      typeof templates &
      typeof workspace &
      typeof firstRun &
      typeof wrapUp &
      typeof pairDialog;
  }
}

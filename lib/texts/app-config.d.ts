import type { Texts } from '.';
import type agreement from './ja/agreement.json';
import type captured from './ja/captured.json';
import type cards from './ja/cards.json';
import type cases from './ja/cases.json';
import type circles from './ja/circles.json';
import type dates from './ja/dates.json';
import type firstRun from './ja/first-run.json';
import type kit from './ja/kit.json';
import type lastTime from './ja/last-time.json';
import type move from './ja/move.json';
import type options from './ja/options.json';
import type pairDialog from './ja/pair-dialog.json';
import type popup from './ja/popup.json';
import type presence from './ja/presence.json';
import type proposals from './ja/proposals.json';
import type refused from './ja/refused.json';
import type relay from './ja/relay.json';
import type role from './ja/role.json';
import type share from './ja/share.json';
import type shareWaiting from './ja/share-waiting.json';
import type sharing from './ja/sharing.json';
import type sinceLast from './ja/since-last.json';
import type talkShare from './ja/talk-share.json';
import type templates from './ja/templates.json';
import type themes from './ja/themes.json';
import type tips from './ja/tips.json';
import type today from './ja/today.json';
import type todo from './ja/todo.json';
import type together from './ja/together.json';
import type workspace from './ja/workspace.json';
import type wrapUp from './ja/wrap-up.json';

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'ja' | 'en';
    Messages: Texts &
      typeof dates &
      typeof captured &
      typeof cards &
      typeof cases &
      typeof circles &
      typeof popup &
      typeof options &
      typeof templates &
      typeof workspace &
      typeof themes &
      typeof firstRun &
      typeof wrapUp &
      typeof presence &
      typeof proposals &
      typeof agreement &
      typeof kit &
      typeof lastTime &
      typeof move &
      typeof refused &
      typeof relay &
      typeof role &
      typeof share &
      typeof shareWaiting &
      typeof sharing &
      typeof sinceLast &
      typeof talkShare &
      typeof tips &
      typeof today &
      typeof together &
      typeof todo &
      typeof pairDialog;
  }
}

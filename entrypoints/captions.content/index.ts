import { defineContentScript } from 'wxt/utils/define-content-script';
import { platformFor, platforms } from '@/lib/platforms';
import { startCapture } from './start-capture';

export default defineContentScript({
  matches: platforms.flatMap((platform) => platform.matches),
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    const platform = platformFor(new URL(location.href));
    // In frames only Zoom shows its call; everywhere else the page itself does.
    if (platform && (platform.allFrames || window.top === window)) startCapture(platform, ctx);
  },
});

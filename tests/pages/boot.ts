import { stageMeet } from './meet/stage.ts';
import { plainOptions, type Stage, type StageOptions } from './stage.ts';
import { stageTeams } from './teams/stage.ts';
import { stageZoom } from './zoom/stage.ts';

declare global {
  interface Window {
    stage: Stage;
    played: Stage['played'];
  }
}

const query = new URLSearchParams(location.search);

const paintWithFrames = (change: () => void) => void requestAnimationFrame(change);

const options: StageOptions = {
  language: query.get('language') === 'en' ? 'en' : 'ja',
  shape: query.get('shape') ?? plainOptions.shape,
  names: query.get('names') !== 'off',
  roster: query.get('roster') === 'on',
  selfLabel: query.get('selfLabel') ?? undefined,
  paint: query.get('paint') === 'frames' ? paintWithFrames : plainOptions.paint,
};

const stageFor = location.hostname.endsWith('zoom.us')
  ? stageZoom
  : location.hostname === 'meet.google.com'
    ? stageMeet
    : stageTeams;

document.documentElement.lang = options.language;
window.stage = stageFor(document, options);
window.played = window.stage.played;
window.stage.people(options.language === 'ja' ? ['佐藤 花子', '田中 誠'] : ['Hana Sato', 'Daniel Reed']);
window.stage.enter((query.get('view') as 'lobby' | null) ?? 'in-call');

// Zoom runs in a frame; the page around it is where a test looks.
if (window.parent !== window) {
  window.parent.stage = window.stage;
  window.parent.played = window.played;
}

import type { Platform, Played, PlayOptions, Stage } from './stage.ts';
import type { Talk, Turn } from './talks/talk.ts';

type Habits = {
  /** One row as long as nobody else speaks; elsewhere each pause starts a new one. */
  joinsTurns: boolean;
  /** How many rows stay in the page. */
  keeps: number;
  hidesOldRows?: true;
  /** The name under which a speaker is shown before the page knows better. */
  placeholder?: string;
  faultsInTurn: ('remount' | 'rebuild' | 'twin' | 'notice' | 'decoy' | 'shrink')[];
  faultsBetween: ('correct' | 'recycle' | 'forget' | 'stale')[];
};

const habits: Record<Platform, Habits> = {
  meet: {
    joinsTurns: true,
    keeps: Number.POSITIVE_INFINITY,
    faultsInTurn: ['remount', 'rebuild', 'twin', 'notice', 'decoy', 'shrink'],
    faultsBetween: ['correct', 'forget'],
  },
  zoom: {
    joinsTurns: true,
    keeps: 3,
    hidesOldRows: true,
    faultsInTurn: ['remount', 'rebuild', 'decoy', 'shrink'],
    faultsBetween: ['recycle'],
  },
  teams: {
    joinsTurns: false,
    keeps: 8,
    placeholder: 'Unknown User',
    faultsInTurn: ['remount', 'rebuild', 'decoy', 'shrink'],
    faultsBetween: ['correct', 'recycle', 'stale'],
  },
};

const updateMs = 330;
/** Readers look for a region about once a second, however fast a talk is played. */
const findingMs = 1_400;

/** One row on the screen while play goes on. */
type Line = { rowId: string; speaker: string; text: string; isNamed: boolean };

type Playing = {
  stage: Stage;
  language: Talk['language'];
  ours: Habits;
  random: () => number;
  faults: boolean;
  lines: Line[];
  /** Mistakes still on the screen, to be corrected while somebody else already speaks. */
  wrong: Line[];
  rest: (ms: number) => Promise<void>;
  pause: () => Promise<void>;
  /** A region was drawn anew. A fast talk waits here: at its own speed, little is said before a reader finds it. */
  noteNewRegion: () => Promise<void>;
  /** Waits until the region can have been found, before something on the screen goes away. */
  untilFound: () => Promise<void>;
};

/** Plays a talk as the vendor would show it, turn by turn. Ends early when the signal says so. */
export async function play(stage: Stage, talk: Talk, options: PlayOptions = {}): Promise<Played[]> {
  const playing = startPlaying(stage, talk, options);
  stage.played.length = 0;
  stage.people(talk.people);
  stage.self(talk.people[0]);
  for (const turn of talk.turns) {
    if (options.signal?.aborted) break;
    await playTurn(playing, turn);
    await playing.pause();
  }
  correctMistakes(playing);
  return stage.played;
}

function startPlaying(stage: Stage, talk: Talk, options: PlayOptions): Playing {
  const { speed = 1, faults = false, seed = 1, signal } = options;
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, signal?.aborted ? 0 : ms);
      signal?.addEventListener('abort', done);
    });
  const isEndless = !Number.isFinite(speed);
  let regionAt = Date.now();
  return {
    stage,
    language: talk.language,
    ours: habits[stage.platform],
    random: randomFrom(seed),
    faults,
    lines: [],
    wrong: [],
    rest: (ms) => rest(ms / speed),
    // However fast a talk is played, a turn stays on the screen long enough to be seen.
    pause: () => rest(isEndless ? 0 : Math.max((2 * updateMs) / speed, 160)),
    noteNewRegion: () => {
      regionAt = Date.now();
      return rest(isEndless ? 0 : Math.max(0, findingMs * (1 - 1 / speed)));
    },
    untilFound: () => rest(isEndless ? 0 : Math.max(0, regionAt + findingMs - Date.now())),
  };
}

async function playTurn(playing: Playing, turn: Turn): Promise<void> {
  const { stage, ours } = playing;
  const fault = playing.faults && playing.random() < 0.4 ? pick(playing, ours.faultsBetween) : undefined;
  if (fault === 'forget' || fault === 'stale') await startAnew(playing, fault);
  const last = playing.lines.at(-1);
  const before = ours.joinsTurns && last?.speaker === turn.speaker ? `${last.text} ` : '';
  const whole = before + turn.text;
  const steps = stepsOf(playing, turn.text).map((step) => before + step);
  const isMisheard = fault === 'correct' && turn.text.length > 6;
  if (isMisheard) steps.splice(-1, 1, misheard(playing, whole));
  if (before) correctMistakes(playing);
  const line =
    before && last
      ? last
      : await openLine(playing, { turn, text: steps[0] ?? '', recycles: fault === 'recycle' });
  await writeSteps(playing, line, steps);
  line.text = whole;
  if (isMisheard) playing.wrong.push(line);
  keep(
    stage.played,
    { speaker: turn.speaker, text: whole, shown: stage.labelOf(turn.speaker) },
    before !== '',
  );
}

function keep(played: Played[], utterance: Played, continues: boolean): void {
  if (continues) played.pop();
  played.push(utterance);
}

/** The page throws its captions away; nothing that was on the screen comes back. */
async function startAnew(playing: Playing, how: 'forget' | 'stale'): Promise<void> {
  correctMistakes(playing);
  playing.lines.length = 0;
  await playing.pause();
  await playing.untilFound();
  if (how === 'forget') playing.stage.emptyRegion();
  else playing.stage.staleWindow();
  await playing.noteNewRegion();
}

async function openLine(
  playing: Playing,
  { turn, text, recycles }: { turn: Turn; text: string; recycles: boolean },
): Promise<Line> {
  const { stage, ours, lines } = playing;
  const placeholder = playing.faults && playing.random() < 0.3 ? ours.placeholder : undefined;
  const shownAs = placeholder ?? turn.speaker;
  const line: Line = { rowId: '', speaker: turn.speaker, text: '', isNamed: !placeholder };
  if (recycles || ours.hidesOldRows || lines.length >= ours.keeps) await playing.untilFound();
  const oldest = recycles && lines.length > 2 ? lines.shift() : undefined;
  if (oldest) {
    line.rowId = oldest.rowId;
    stage.recycle(oldest.rowId, shownAs, text);
  } else {
    line.rowId = stage.open(shownAs, text, { voice: turn.speaker });
  }
  lines.push(line);
  if (ours.hidesOldRows) for (const old of lines.slice(0, -2)) stage.hide(old.rowId);
  const evicted = lines.splice(0, Math.max(0, lines.length - ours.keeps));
  if (playing.faults) stage.evictOldest(evicted.length);
  else for (const old of evicted) stage.remove(old.rowId);
  return line;
}

async function writeSteps(playing: Playing, line: Line, steps: string[]): Promise<void> {
  const { stage, random } = playing;
  const faultAt = playing.faults ? Math.floor(random() * steps.length * 2) : -1;
  for (const [index, step] of steps.entries()) {
    stage.write(line.rowId, step);
    if (index === Math.min(1, steps.length - 1)) correctMistakes(playing);
    if (index === Math.min(3, steps.length - 1) && !line.isNamed) stage.rename(line.rowId, line.speaker);
    await playing.rest(updateMs);
    if (index === faultAt && index < steps.length - 1) await trouble(playing, line, step);
  }
  line.isNamed = true;
}

/** Something the page may do in the middle of a turn without any harm meant. */
async function trouble(playing: Playing, line: Line, shown: string): Promise<void> {
  const { stage } = playing;
  switch (pick(playing, playing.ours.faultsInTurn)) {
    case 'remount':
      return stage.remount(line.rowId);
    case 'rebuild':
      await playing.untilFound();
      stage.rebuildRegion();
      return playing.noteNewRegion();
    case 'notice':
      return stage.notice(
        playing.language === 'ja' ? '鈴木さんが参加をリクエストしています' : 'Robin asks to join',
      );
    case 'decoy':
      return stage.decoy(shown);
    case 'shrink':
      stage.write(line.rowId, [...shown].slice(0, -4).join(''));
      return playing.rest(updateMs);
    case 'twin': {
      await playing.pause();
      const twinId = stage.twin(line.rowId);
      await playing.pause();
      // Either of the two may be the one that stays.
      const leaving = playing.random() < 0.5 ? line.rowId : twinId;
      if (leaving === line.rowId) line.rowId = twinId;
      return stage.remove(leaving);
    }
  }
}

function correctMistakes({ stage, wrong }: Playing): void {
  for (const line of wrong.splice(0)) stage.write(line.rowId, line.text);
}

/** How a recogniser gets to a text: in small steps, some of them wrong at the end and put right by the next. */
function stepsOf({ language, random }: Playing, text: string): string[] {
  const pieces = language === 'ja' ? [...text] : text.split(/(?<= )/);
  const steps: string[] = [];
  for (let end = 0; end < pieces.length; ) {
    end += language === 'ja' ? 2 + Math.floor(random() * 4) : 1 + Math.floor(random() * 2);
    const step = pieces.slice(0, end).join('').trimEnd();
    if (end < pieces.length && end > 4 && random() < 0.12)
      steps.push(`${step.slice(0, -1)}${language === 'ja' ? 'と' : 's'}`);
    steps.push(step);
  }
  return steps;
}

const misheard = ({ language }: Playing, text: string) =>
  language === 'ja' ? `${text.slice(0, -3)}った` : text.replace(/\S+$/, 'what');

function pick<Choice>({ random }: Playing, choices: Choice[]): Choice | undefined {
  return choices[Math.floor(random() * choices.length)];
}

/** The same seed, the same evening: a failure can be played again (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

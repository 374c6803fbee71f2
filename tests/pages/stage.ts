import { play } from './play.ts';
import type { Talk } from './talks/talk.ts';

export type CallView = 'lobby' | 'knocking' | 'in-call' | 'left';
export type Platform = 'meet' | 'zoom' | 'teams';
export type Row = { speaker: string; voice: string; text: string };
/** What should be kept of a talk. `shown` is the label under which the page showed the speaker. */
export type Played = { speaker: string; text: string; shown: string };
export type PlayOptions = { speed?: number; faults?: boolean; seed?: number; signal?: AbortSignal };

/** A call whose captions are moved by hand, in the vendor's way. What a vendor never does is a no-op there. */
export type Stage = {
  platform: Platform;
  enter(view: CallView): void;
  captions(on: boolean): void;
  /** A new row; the answer is its id. */
  open(speaker: string, text: string, looks?: { voice?: string }): string;
  /** Rewrites the text in place. */
  write(rowId: string, text: string): void;
  rename(rowId: string, speaker: string): void;
  /** The same node is given to another speaker. */
  recycle(rowId: string, speaker: string, text: string): void;
  remove(rowId: string): void;
  /** A fresh node with the same content in the same place. */
  remount(rowId: string): void;
  /** A second node with the same content beside the first; the answer is its id. */
  twin(rowId: string): string;
  hide(rowId: string): void;
  evictOldest(count: number): void;
  /** The whole caption region made anew, with its rows. */
  rebuildRegion(): void;
  /** The whole caption region made anew, without history. */
  emptyRegion(): void;
  /** The page itself says something where captions are. */
  notice(text: string): void;
  /** Caption-like text outside the region. */
  decoy(text: string): void;
  /** An old caption window stays behind while a new one is built. */
  staleWindow(): void;
  people(names: string[]): void;
  self(name: string): void;
  /** The label under which the page shows this speaker. */
  labelOf(speaker: string): string;
  play(talk: Talk, options?: PlayOptions): Promise<Played[]>;
  /** What play has shown so far, as it should be kept. */
  played: Played[];
};

/** What differs between the vendors: the trees and how they are changed. */
export type Shape = {
  platform: Platform;
  enter(view: CallView): void;
  switchCaptions(on: boolean): void;
  /** A fresh caption region: what is put into the page and what the rows are put into. */
  region(): { root: HTMLElement; list: HTMLElement };
  mount(root: HTMLElement): void;
  row(row: Row): HTMLElement;
  place(list: HTMLElement, row: HTMLElement): void;
  write(element: HTMLElement, text: string): void;
  rename(element: HTMLElement, row: Row): void;
  hide?(element: HTMLElement): void;
  notice?(list: HTMLElement, text: string): void;
  decoy(text: string): void;
  leavesOldWindows?: true;
  /** A list that draws only what is on the screen: nodes move on to newer rows. */
  isVirtual?: true;
  people(names: string[], self: string): void;
  labelOf(speaker: string, self: string): string;
};

export type StageOptions = {
  language: 'ja' | 'en';
  /** host, guest or lines on Teams. */
  shape: string;
  /** Zoom: the page's own data holds names. */
  names: boolean;
  /** The open list of people. */
  roster: boolean;
  selfLabel: string | undefined;
  /** How a change reaches the screen: at once, or with the next frame as Meet does. */
  paint: (change: () => void) => void;
};

export const plainOptions: StageOptions = {
  language: 'ja',
  shape: 'host',
  names: true,
  roster: false,
  selfLabel: undefined,
  paint: (change) => change(),
};

type Shown = Row & { element: HTMLElement; isHidden: boolean };

export function makeStage(shape: Shape, { paint }: StageOptions): Stage {
  const region = regionOf(shape);
  const call = callOf(shape, region, paint);
  const stage: Stage = {
    ...call,
    ...rowsOf(shape, region, { paint, labelOf: call.labelOf }),
    platform: shape.platform,
    played: [],
    play: (talk, options = {}) => play(stage, talk, options),
  };
  return stage;
}

type Region = ReturnType<typeof regionOf>;

/** The caption region and the rows in it, by id. */
function regionOf(shape: Shape) {
  const rows = new Map<string, Shown>();
  let built: ReturnType<Shape['region']> | undefined;
  const build = () => {
    built = shape.region();
    shape.mount(built.root);
    for (const row of rows.values()) {
      row.element = shape.row(row);
      if (row.isHidden) shape.hide?.(row.element);
      shape.place(built.list, row.element);
    }
  };
  const takeAway = () => {
    built?.root.remove();
    built = undefined;
  };
  return { rows, list: () => built?.list, build, takeAway };
}

/** The call around the captions: views, people, the region as a whole. */
function callOf(shape: Shape, { rows, list, build, takeAway }: Region, paint: StageOptions['paint']) {
  let self = '';
  let names: string[] = [];
  const forget = () => {
    takeAway();
    rows.clear();
  };
  const showPeople = () => shape.people(names, self);
  const ifShown = (change: () => void) => paint(() => list() && change());
  return {
    enter: (view: CallView) =>
      paint(() => {
        forget();
        shape.enter(view);
        showPeople();
      }),
    captions: (on: boolean) =>
      paint(() => {
        if (on === (list() !== undefined)) return;
        forget();
        shape.switchCaptions(on);
        if (on) build();
      }),
    rebuildRegion: () =>
      ifShown(() => {
        takeAway();
        build();
      }),
    emptyRegion: () =>
      ifShown(() => {
        forget();
        build();
      }),
    staleWindow: () =>
      ifShown(() => {
        if (!shape.leavesOldWindows) return;
        rows.clear();
        build();
      }),
    notice: (text: string) =>
      paint(() => {
        const at = list();
        if (at) shape.notice?.(at, text);
      }),
    decoy: (text: string) => paint(() => shape.decoy(text)),
    people: (shown: string[]) => {
      names = shown;
      paint(showPeople);
    },
    self: (name: string) => {
      self = name;
      paint(showPeople);
    },
    labelOf: (speaker: string) => shape.labelOf(speaker, self),
  };
}

let lastRow = 0;

type RowOptions = Pick<StageOptions, 'paint'> & Pick<Stage, 'labelOf'>;

/** The rows inside the region. */
function rowsOf(shape: Shape, { rows, list }: Region, { paint, labelOf }: RowOptions) {
  const change = (rowId: string, act: (row: Shown) => void) =>
    paint(() => {
      const row = rows.get(rowId);
      if (row) act(row);
    });
  const remove = (rowId: string) =>
    change(rowId, (row) => {
      row.element.remove();
      rows.delete(rowId);
    });
  const draw = (rowId: string, row: Row) => {
    const shown = { ...row, element: shape.row(row), isHidden: false };
    rows.set(rowId, shown);
    return shown.element;
  };
  return {
    open(speaker: string, text: string, { voice = speaker }: { voice?: string } = {}) {
      const rowId = `row-${++lastRow}`;
      paint(() => {
        const at = list();
        if (at) shape.place(at, draw(rowId, { speaker: labelOf(speaker), text, voice }));
      });
      return rowId;
    },
    twin(rowId: string) {
      const twinId = `row-${++lastRow}`;
      change(rowId, (row) => row.element.after(draw(twinId, row)));
      return twinId;
    },
    remove,
    evictOldest: (count: number) =>
      paint(() => {
        if (shape.isVirtual) moveUp(shape, rows, count);
        for (const rowId of [...rows.keys()].slice(0, count)) remove(rowId);
      }),
    ...changesOf(shape, change, labelOf),
    recycle: (rowId: string, speaker: string, text: string) =>
      change(rowId, (row) => {
        Object.assign(row, { speaker: labelOf(speaker), voice: speaker, text, isHidden: false });
        redraw(shape, row);
        if (shape.isVirtual) row.element.parentElement?.append(row.element);
        // It is the newest now.
        rows.delete(rowId);
        rows.set(rowId, row);
      }),
  };
}

const redraw = (shape: Shape, row: Shown) => {
  shape.rename(row.element, row);
  shape.write(row.element, row.text);
};

/** Each node takes over the content of a later one, as lists do that know their nodes by position. */
function moveUp(shape: Shape, rows: Map<string, Shown>, count: number) {
  const all = [...rows.values()];
  const nodes = all.map((row) => row.element);
  for (const [index, row] of all.entries()) {
    const node = nodes[index >= count ? index - count : all.length - count + index];
    if (node) row.element = node;
    redraw(shape, row);
  }
}

/** What happens to a row that is there. */
function changesOf(
  shape: Shape,
  change: (rowId: string, act: (row: Shown) => void) => void,
  labelOf: Stage['labelOf'],
) {
  return {
    write: (rowId: string, text: string) =>
      change(rowId, (row) => {
        row.text = text;
        shape.write(row.element, text);
      }),
    rename: (rowId: string, speaker: string) =>
      change(rowId, (row) => {
        row.speaker = labelOf(speaker);
        shape.rename(row.element, row);
      }),
    remount: (rowId: string) =>
      change(rowId, (row) => {
        const { element } = row;
        row.element = shape.row(row);
        if (row.isHidden) shape.hide?.(row.element);
        element.replaceWith(row.element);
      }),
    hide: (rowId: string) =>
      change(rowId, (row) => {
        row.isHidden = shape.hide !== undefined;
        shape.hide?.(row.element);
      }),
  };
}

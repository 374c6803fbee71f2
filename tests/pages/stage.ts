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
  const call = callOf(shape, paint);
  const stage: Stage = {
    ...call,
    ...rowsOf(shape, paint, call),
    platform: shape.platform,
    played: [],
    play: (talk, options = {}) => play(stage, talk, options),
  };
  return stage;
}

type Call = ReturnType<typeof callOf>;

/** The call around the captions: views, people, the region as a whole. */
function callOf(shape: Shape, paint: StageOptions['paint']) {
  const rows = new Map<string, Shown>();
  let region: ReturnType<Shape['region']> | undefined;
  let self = '';
  let names: string[] = [];

  const takeAway = () => region?.root.remove();
  const build = () => {
    region = shape.region();
    shape.mount(region.root);
    for (const row of rows.values()) {
      row.element = shape.row(row);
      if (row.isHidden) shape.hide?.(row.element);
      shape.place(region.list, row.element);
    }
  };
  const forget = () => {
    takeAway();
    region = undefined;
    rows.clear();
  };
  const captions = (on: boolean) => {
    if (on && region) return;
    if (!on) forget();
    shape.switchCaptions(on);
    if (on) build();
  };
  return {
    rows,
    list: () => region?.list,
    enter: (view: CallView) =>
      paint(() => {
        forget();
        shape.enter(view);
        shape.people(names, self);
      }),
    captions: (on: boolean) => paint(() => captions(on)),
    rebuildRegion: () =>
      paint(() => {
        if (!region) return;
        takeAway();
        build();
      }),
    emptyRegion: () =>
      paint(() => {
        if (!region) return;
        forget();
        build();
      }),
    staleWindow: () =>
      paint(() => {
        if (!region || !shape.leavesOldWindows) return;
        rows.clear();
        build();
      }),
    notice: (text: string) => paint(() => region && shape.notice?.(region.list, text)),
    decoy: (text: string) => paint(() => shape.decoy(text)),
    people: (shown: string[]) => {
      names = shown;
      paint(() => shape.people(names, self));
    },
    self: (name: string) => {
      self = name;
      paint(() => shape.people(names, self));
    },
    labelOf: (speaker: string) => shape.labelOf(speaker, self),
  };
}

let lastRow = 0;

/** The rows inside the region. */
function rowsOf(shape: Shape, paint: StageOptions['paint'], call: Call) {
  const change = (rowId: string, act: (row: Shown) => void) =>
    paint(() => {
      const row = call.rows.get(rowId);
      if (row) act(row);
    });
  const remove = (rowId: string) =>
    change(rowId, (row) => {
      row.element.remove();
      call.rows.delete(rowId);
    });
  const draw = (row: Row): Shown => ({ ...row, element: shape.row(row), isHidden: false });
  return {
    open(speaker: string, text: string, { voice = speaker }: { voice?: string } = {}) {
      const rowId = `row-${++lastRow}`;
      paint(() => {
        const list = call.list();
        if (!list) return;
        const row = draw({ speaker: call.labelOf(speaker), text, voice });
        call.rows.set(rowId, row);
        shape.place(list, row.element);
      });
      return rowId;
    },
    write: (rowId: string, text: string) =>
      change(rowId, (row) => {
        row.text = text;
        shape.write(row.element, text);
      }),
    rename: (rowId: string, speaker: string) =>
      change(rowId, (row) => {
        row.speaker = call.labelOf(speaker);
        shape.rename(row.element, row);
      }),
    recycle: (rowId: string, speaker: string, text: string) =>
      change(rowId, (row) => {
        Object.assign(row, { speaker: call.labelOf(speaker), voice: speaker, text, isHidden: false });
        shape.rename(row.element, row);
        shape.write(row.element, text);
      }),
    remove,
    remount: (rowId: string) =>
      change(rowId, (row) => {
        const { element } = row;
        row.element = shape.row(row);
        element.replaceWith(row.element);
      }),
    twin(rowId: string) {
      const twinId = `row-${++lastRow}`;
      change(rowId, (row) => {
        const twin = draw(row);
        call.rows.set(twinId, twin);
        row.element.after(twin.element);
      });
      return twinId;
    },
    hide: (rowId: string) =>
      change(rowId, (row) => {
        row.isHidden = shape.hide !== undefined;
        shape.hide?.(row.element);
      }),
    evictOldest: (count: number) =>
      paint(() => {
        for (const rowId of [...call.rows.keys()].slice(0, count)) remove(rowId);
      }),
  };
}

import type * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';

type Props = {
  /** What the picture says, for who does not see it. */
  label: string;
  /** Draws it at this width in pixels. */
  draw: (plot: typeof Plot, width: number) => Element;
};

/** A picture of numbers. What draws it is loaded when the first one is shown. */
export function Chart({ label, draw }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
    const box = frame.current;
    if (!box) return;
    let isOver = false;
    const redraw = async () => {
      const plot = await import('@observablehq/plot');
      if (!isOver) box.replaceChildren(asOneImage(latest.current(plot, box.clientWidth)));
    };
    const watch = new ResizeObserver(() => void redraw());
    watch.observe(box);
    return () => {
      isOver = true;
      watch.disconnect();
    };
  });
  return <div ref={frame} role="img" aria-label={label} className="w-full" />;
}

/**
 * Our security policy forbids style sheets within the page; what this one says stands in the picture's own options. The
 * picture is one image with one label; its parts are named for nobody.
 */
function asOneImage(picture: Element): Element {
  for (const sheet of picture.querySelectorAll('style')) sheet.remove();
  for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return picture;
}

import { sendMessage } from '@/lib/messages';

const style = `
  :host { all: initial; position: fixed; inset-inline-end: 0; top: 42%; z-index: 2147483000; }
  button { all: unset; display: grid; place-items: center; width: 28px; height: 44px;
    border-radius: 10px 0 0 10px; background: #faf8f4; color: #48662f; cursor: pointer; opacity: 0.72;
    box-shadow: 0 0 0 1px #e6e0d5; }
  button:hover, button:focus-visible { opacity: 1; }
  button:focus-visible { outline: 2px solid #48662f; }
  svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; }
`;

/** The outline of a veranda: a roof line and the floor on two posts. */
const strokes = 'M3 6.5h18M5 6.5v11M19 6.5v11M2 14.5h20';

/**
 * The small button at the edge of the meeting page. It stands outside the page's own tree, in a closed shadow root,
 * made without markup strings (Teams forbids them), and comes back when the page draws itself anew.
 * @returns sets its label; without a label there is no button
 */
export function showPageButton(signal: AbortSignal): (label: string | undefined) => void {
  const host = document.createElement('engawa-button');
  const button = document.createElement('button');
  build(host, button);
  let label: string | undefined;
  const place = () => {
    if (label === undefined || signal.aborted) host.remove();
    else if (!host.isConnected) document.documentElement.append(host);
  };
  button.addEventListener('click', (event) => {
    // A page can make clicks of its own; only a person's may open the panel.
    if (event.isTrusted) void sendMessage('openSidePanel').catch(() => host.remove());
  });
  const timer = setInterval(place, 1_000);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    host.remove();
  });
  return (next) => {
    if (next !== label) {
      label = next;
      button.title = next ?? '';
      button.setAttribute('aria-label', next ?? '');
    }
    place();
  };
}

function build(host: HTMLElement, button: HTMLButtonElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  button.type = 'button';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', strokes);
  svg.append(path);
  button.append(svg);
  root.append(button);
}

export type AddressProblem =
  | 'empty'
  /** Cannot be read as the address of a server, or has parts that an address of a relay has not. */
  | 'not-an-address'
  /** Begins with https://, nats:// or the like. */
  | 'not-a-websocket'
  /** ws:// to another machine. */
  | 'not-encrypted'
  /** A name, a password or a token in it: the address travels in invitations. */
  | 'has-credentials';

export type CheckedAddress = { url: string; problem?: never } | { url?: never; problem: AddressProblem };

const loopback = new Set(['localhost', '127.0.0.1']);
const longest = 200;

/** The relay's address as somebody typed it, in its one way of writing; or what is wrong with it. */
export function checkRelayAddress(text: string): CheckedAddress {
  const typed = text.trim();
  if (typed === '') return { problem: 'empty' };
  // Without "//" a browser reads "localhost:8080" as a scheme of its own.
  const url = typed.includes('://') ? URL.parse(typed) : null;
  // The pages' security policy knows no way to allow this name of one's own machine.
  if (url?.protocol === 'ws:' && url.hostname === '[::1]') url.hostname = 'localhost';
  if (!url) return { problem: 'not-an-address' };
  if (url.protocol !== 'wss:' && url.protocol !== 'ws:') return { problem: 'not-a-websocket' };
  if (url.username || url.password || url.search) return { problem: 'has-credentials' };
  if (url.protocol === 'ws:' && !loopback.has(url.hostname)) return { problem: 'not-encrypted' };
  if (url.hash || !hasPlainPath(url) || url.href.length > longest) return { problem: 'not-an-address' };
  return { url: url.pathname === '/' ? url.href.slice(0, -1) : url.href };
}

const hasPlainPath = ({ pathname, hostname }: URL) =>
  /^\/[A-Za-z0-9._~/-]*$/.test(pathname) && /^[A-Za-z0-9.-]+$|^\[[0-9a-f:]+\]$/.test(hostname);

import { openPresence, type PresenceFor, sealPresence } from '../sharing/crypto';
import type { Space } from '../sharing/schema';
import { Said } from './schema';

/** Characters of what a relay may hand us as presence; ours have some 1,100. */
const longestText = 4000;

/** What one says of being here, as the relay carries it. */
export async function presenceText(
  { said, ...about }: PresenceFor & { said: Said },
  keys: { epochKey: CryptoKey; signingKey: CryptoKey },
): Promise<string> {
  const data = new TextEncoder().encode(JSON.stringify(said));
  return JSON.stringify(await sealPresence({ ...about, data }, keys));
}

/** undefined where it is not of a member of this space, or not made by our rules. Never throws. */
export async function readPresence(
  text: string,
  space: Space,
): Promise<{ sender: string; counter: number; said: Said } | undefined> {
  if (text.length > longestText) return undefined;
  const { opened } = await openPresence(parsed(text), [space]);
  if (!opened) return undefined;
  const said = Said.safeParse(parsed(new TextDecoder().decode(opened.data)));
  return said.success ? { sender: opened.sender, counter: opened.counter, said: said.data } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

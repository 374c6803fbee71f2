/** Without those that look alike when written down by hand. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;
/** Bytes from here on would make the first letters likelier than the last ones. */
const fairBelow = 256 - (256 % letters.length);

/** A new passphrase of 79 bits, in a form that any keyboard can type: `k7mw-3xqp-9tfa-h2vd`. */
export function newPassphrase(): string {
  const drawn: string[] = [];
  while (drawn.length < groups * groupLength) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32)))
      if (byte < fairBelow) drawn.push(letters.charAt(byte % letters.length));
  }
  const inGroups = Array.from({ length: groups }, (_, at) =>
    drawn.slice(at * groupLength, (at + 1) * groupLength).join(''),
  );
  return inGroups.join('-');
}

/** As it seals and opens, however it was typed: a Japanese keyboard may give the same letters in another width. */
export const plainPassphrase = (typed: string): string => typed.normalize('NFKC').trim();

export const shortestPassphrase = 12;
const fewestDifferent = 6;

export type PassphraseProblem =
  | 'too-short'
  /** Few letters, again and again. */
  | 'too-plain';

/** What is wrong with a passphrase that somebody made up; undefined where nothing is. */
export function passphraseProblem(typed: string): PassphraseProblem | undefined {
  const signs = [...plainPassphrase(typed)];
  if (signs.length < shortestPassphrase) return 'too-short';
  return new Set(signs).size < fewestDifferent ? 'too-plain' : undefined;
}

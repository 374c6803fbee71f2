import type { CaptionLine } from '../platforms/platform';

/**
 * Names voices so that two people with the same name stay two: the second one is 「田中 #2」, voices without any
 * name are 「#1」, 「#2」. One person's picture may load late, so a new voice counts only beside another one.
 */
export function nameVoices(): (lines: readonly CaptionLine[]) => (line: CaptionLine) => string {
  const known = new Map<string, string[]>();
  return (lines) => {
    for (const [name, voices] of voicesByName(lines)) {
      const before = known.get(name) ?? [];
      const fresh = voices.filter((voice) => !before.includes(voice));
      if (name !== '' && before.length <= 1 && voices.length === 1) known.set(name, voices);
      else if (fresh.length > 0) known.set(name, [...before, ...fresh]);
    }
    return ({ speaker, voice }) => {
      const index = Math.max(0, known.get(speaker)?.indexOf(voice) ?? 0);
      if (speaker === '') return `#${index + 1}`;
      return index === 0 ? speaker : `${speaker} #${index + 1}`;
    };
  };
}

function voicesByName(lines: readonly CaptionLine[]): Map<string, string[]> {
  const voices = new Map<string, string[]>();
  for (const { speaker, voice } of lines) {
    if (voice === '') continue;
    const seen = voices.get(speaker);
    if (!seen) voices.set(speaker, [voice]);
    else if (!seen.includes(voice)) seen.push(voice);
  }
  return voices;
}

/** Hands a file to the person, as a download of theirs. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that sorts by day: `engawa-backup-2026-11-23.json`. */
export function dayFileName(what: string, now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `engawa-${what}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}

/** What an error says of itself. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);

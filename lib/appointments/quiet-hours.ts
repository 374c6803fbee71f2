/** Local times of day as `HH:mm`; `to` is no longer quiet. May span midnight; none where both are the same. */
export type QuietHours = { from: string; to: string };

const hourMs = 3_600_000;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The instant itself, or the end of the quiet hours it falls into; epoch ms. */
export function afterQuiet(at: number, quiet: QuietHours | undefined): number {
  if (!quiet) return at;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const end = new Date(at);
  const minute = end.getHours() * 60 + end.getMinutes();
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return at;
  if (minute >= to) end.setDate(end.getDate() + 1);
  end.setHours(Math.floor(to / 60), to % 60, 0, 0);
  // In the hour that is lived twice, `to` may name its first run while this is the second.
  return end.getTime() > at ? end.getTime() : end.getTime() + hourMs;
}

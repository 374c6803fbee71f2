const two = (part: number): string => String(part).padStart(2, '0');

/** An instant as the value of a date-time field: `YYYY-MM-DDTHH:mm`, local; empty for none. */
export function fieldValue(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What a date-time field says, in epoch ms; undefined while it is empty or half written. */
export function instantIn(value: string): number | undefined {
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}

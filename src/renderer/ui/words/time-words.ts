// Made when first used: a formatter maps 2 MB of the browser's locale data.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A time in the way of a locale; `undefined` is the system's. */
function formatted(
  locale: 'en-GB' | undefined,
  options: Intl.DateTimeFormatOptions,
  atMs: number,
): string {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known.format(atMs);
}

/** "23 Nov", with the year where it is not this one. */
export function dayWords(atMs: number, nowMs: number): string {
  const isThisYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  const day = { day: 'numeric', month: 'short' } as const;
  return formatted('en-GB', isThisYear ? day : { ...day, year: 'numeric' }, atMs);
}

/** "23 November". */
export const longDayWords = (atMs: number): string =>
  formatted('en-GB', { day: 'numeric', month: 'long' }, atMs);

/** "10:14", in local time. */
export const hourWords = (atMs: number): string =>
  formatted('en-GB', { hour: '2-digit', minute: '2-digit' }, atMs);

/** "10:14:05", in local time and in the digits of the system's locale. */
export const secondWords = (atMs: number): string =>
  formatted(
    undefined,
    { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false },
    atMs,
  );

/** The midnight before a time, in local time. */
export const midnightBefore = (atMs: number): number => new Date(atMs).setHours(0, 0, 0, 0);

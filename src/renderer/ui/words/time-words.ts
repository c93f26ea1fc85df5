// Made when first used: a formatter maps 2 MB of the browser's locale data.
const formatters = new Map<string, Intl.DateTimeFormat>();

function inBritish(options: Intl.DateTimeFormatOptions, atMs: number): string {
  const key = JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat('en-GB', options);
  formatters.set(key, known);
  return known.format(atMs);
}

/** Running time in whole minutes: "46 min"; less than half a minute is "< 1 min". */
export function minuteWords(sec: number): string {
  return sec < 30 ? '< 1 min' : `${String(Math.round(sec / 60))} min`;
}

/** "23 Nov", with the year where it is not this one. */
export function dayWords(atMs: number, nowMs: number): string {
  const isThisYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  const day = { day: 'numeric', month: 'short' } as const;
  return inBritish(isThisYear ? day : { ...day, year: 'numeric' }, atMs);
}

/** "10:14", in local time. */
export const hourWords = (atMs: number): string =>
  inBritish({ hour: '2-digit', minute: '2-digit' }, atMs);

/** The pause that a server asks for, in whole seconds rounded up; null where it names none. Seconds or an HTTP date. */
export function retryAfterSec(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text));
  // Without letters it is no HTTP date, though the parser would make a year of -5.
  const atMs = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? null : Math.max(0, Math.ceil((atMs - nowMs) / 1000));
}

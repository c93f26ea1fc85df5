const longest = 80;

/** A name for a file about one attempt, such as `kv-cache-20261125`; without an extension. `id` begins with the day. */
export const attemptFileName = (promptId: string, id: string): string =>
  `${promptId.slice(0, longest)}-${id.slice(0, 8)}`;

/** A name for an export of everything, by the day in UTC; without an extension. */
export const libraryFileName = (atMs: number): string =>
  `hotseat-${new Date(atMs).toISOString().slice(0, 10)}`;

/** "340 KB", "1.2 MB": what is read, not counted. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bytes`;
  const [value, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'KB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value < 10 ? value.toFixed(1) : String(Math.round(value))} ${unit}`;
}

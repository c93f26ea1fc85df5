export type Zip = Awaited<ReturnType<(typeof import('yauzl'))['fromBufferPromise']>>;
export type Entry = Zip extends { eachEntry: () => AsyncIterable<infer One> } ? One : never;

/** What a file of a zip by others may be. */
type EntryLimits = {
  readonly fileBytes: number;
  /** How many times larger it may be than in the zip. */
  readonly ratio: number;
  /** Up to this size any ratio is let through: a short text of one letter packs a thousand to one. */
  readonly ratioFrom?: number;
};

export const noFile = 'it is a link or a special file';
export const tooLargeWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `it is larger than ${String(bytes / 1024)} KB`
    : `it is larger than ${String(bytes / 1024 / 1024)} MB`;

/** Why a file of a zip is not to be read; null where it may. The zip's own words on sizes count, and yauzl holds it to them. */
export function wrongEntry(
  entry: Entry,
  { fileBytes, ratio, ratioFrom = 0 }: EntryLimits,
): string | null {
  // The upper half of the attributes is the Unix mode, where the zip was made there.
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (type !== 0 && type !== 0o100000) return noFile;
  if (entry.isEncrypted()) return 'it is encrypted';
  if (!entry.canDecodeFileData()) return 'its compression is not supported';
  if (entry.uncompressedSize > fileBytes) return tooLargeWords(fileBytes);
  const most = ratio * Math.max(1, entry.compressedSize);
  return entry.uncompressedSize > ratioFrom && entry.uncompressedSize > most
    ? 'it is packed too tightly to be text'
    : null;
}

export async function contentOf(zip: Zip, entry: Entry): Promise<Buffer> {
  const parts: Buffer[] = [];
  const stream = await zip.openReadStreamPromise(entry);
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The package has no types; this much of it is used. Page: https://github.com/thejoshwolfe/yauzl */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  type Entry = {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly externalFileAttributes: number;
    readonly isEncrypted: () => boolean;
    readonly canDecodeFileData: () => boolean;
  };
  type ZipFile = {
    readonly entryCount: number;
    readonly eachEntry: () => AsyncIterable<Entry>;
    readonly openReadStreamPromise: (entry: Entry) => Promise<Readable>;
    readonly close: () => void;
  };
  export function fromBufferPromise(
    bytes: Buffer,
    options: { readonly strictFileNames: boolean },
  ): Promise<ZipFile>;
  export function openPromise(
    path: string,
    options: {
      readonly strictFileNames: boolean;
      readonly lazyEntries: boolean;
      readonly autoClose: boolean;
    },
  ): Promise<ZipFile>;
}

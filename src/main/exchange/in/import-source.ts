import { indexName } from '../../../core/exchange/export-index.js';

/** More than any honest export needs: three years of three attempts a day, with pictures, take half a gigabyte. */
export const importLimits = {
  entries: 200_000,
  nameLength: 300,
  fileBytes: 64 * 1024 * 1024,
  attemptBytes: 256 * 1024 * 1024,
  allBytes: 8 * 1024 ** 3,
  zipBytes: 2 * 1024 ** 3,
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const;

export type Limits = { readonly [K in keyof typeof importLimits]: number };

/** The bytes of a file, or why it is not read. */
export type SourceFile =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'no'; readonly why: string };

/** An export as it lies outside: in a folder or a zip. */
export type ImportSource = {
  /** What is wrong with it as a whole; with one such sentence nothing is taken. */
  readonly problems: readonly string[];
  /** By its path from the index on. */
  readonly read: (path: string) => Promise<SourceFile>;
  readonly close: () => void;
};

export const notThere: SourceFile = { kind: 'no', why: 'it is missing' };

/** What the paths of an export begin with, by where its index lies: at the top, or in the one folder there. Null without one. */
export function prefixIn(names: Iterable<string>): string | null {
  const found = [...names].filter((name) => name.split('/').at(-1) === indexName);
  const near = found.filter((name) => name.split('/').length <= 2);
  const [first] = near.toSorted((one, other) => one.length - other.length);
  return first === undefined ? null : first.slice(0, -indexName.length);
}

export const noExport = `It holds no ${indexName}, so it is no export of Hotseat’s`;

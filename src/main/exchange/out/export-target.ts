/** A place outside the data folder that an export goes to. It gets its name when it is whole, and not before. */
export type ExportTarget = {
  /** Writes files by their path in the export, with `/` between names. Rejects where the disk does. */
  readonly put: (files: ReadonlyMap<string, string | Uint8Array>) => Promise<void>;
  /** Gives the export its name; answers where it lies. */
  readonly finish: () => Promise<string>;
  /** Takes away all that was written. */
  readonly drop: () => Promise<void>;
};

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

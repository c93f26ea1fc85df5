import type { ExportSession } from './export-session.js';

/** The one export that can be under way. */
export type ExportDesk = {
  /** Takes the place of one that was left, which is dropped. */
  readonly open: (session: ExportSession) => Promise<void>;
  /** Null where none was begun, or where it has ended. */
  readonly current: () => ExportSession | null;
  /** Ends it without a trace, where there is one. */
  readonly drop: () => Promise<void>;
  /** Gives it its name; it is over then. */
  readonly finish: (session: ExportSession) => ReturnType<ExportSession['finish']>;
};

export function exportDesk(): ExportDesk {
  let session: ExportSession | null = null;
  async function drop(): Promise<void> {
    const left = session;
    session = null;
    await left?.drop();
  }
  return {
    open: async (next) => {
      await drop();
      session = next;
    },
    current: () => session,
    drop,
    finish: async (ended) => {
      const finished = await ended.finish();
      if (session === ended) session = null;
      return finished;
    },
  };
}

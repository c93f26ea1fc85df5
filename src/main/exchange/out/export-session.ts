import { flashName, indexName, type ExportIndex } from '../../../core/exchange/export-index.js';
import { historyFile } from '../../../core/exchange/history-file.js';
import { markdownReport } from '../../../core/review/markdown-report.js';
import type { TakeFile } from '../../storage/takes/take-files.js';
import type { Review } from '../../../core/review/review.js';
import type { BoardElement } from '../../../core/board/board-element.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { hashOf } from '../../files/sha256.js';
import type { Storage } from '../../storage/storage.js';
import type { AttemptCopy } from '../../storage/incoming/attempt-copy.js';
import { historyCsv, historyJson } from './history-text.js';
import type { ExportTarget } from './export-target.js';

/** The attempt that is to be written next, with the board that the window draws pictures of. */
type ExportStep = {
  readonly attemptId: string;
  readonly board: readonly BoardElement[];
};

type BoardPictures = { readonly png: Uint8Array; readonly svg: string };

/** An export under way; the window asks for one attempt after the other, so that it can draw, show how far it is, and stop. */
export type ExportSession = {
  readonly next: () => Promise<ExportStep | null>;
  /** Writes the attempt that `next` answered last. */
  readonly write: (pictures: BoardPictures | null) => Promise<void>;
  readonly finish: () => Promise<{ readonly path: string; readonly attempts: number }>;
  readonly drop: () => Promise<void>;
};

type Given = {
  readonly storage: Storage;
  readonly target: ExportTarget;
  readonly attempts: readonly AttemptSummary[];
  /** With what is not of one attempt: flash answers and the history as a table. */
  readonly isWhole: boolean;
  readonly madeBy: string;
  readonly nowMs: number;
};

type Current = {
  readonly id: string;
  readonly title: string;
  readonly copy: AttemptCopy;
  readonly review: Review | null;
  readonly takes: readonly TakeFile[];
};

export function exportSession(given: Given): ExportSession {
  const { storage, target, nowMs } = given;
  const waiting = [...given.attempts];
  const written: ExportIndex['attempts'] = [];
  let current: Current | null = null;

  async function read({ id, title }: AttemptSummary): Promise<Current | null> {
    const copy = await (await storage.incoming()).copyOf(id);
    if (copy.size === 0) return null; // deleted since
    const review = await storage.attempts.review(id);
    const takes = await storage.takes.list(id);
    return { id, title, copy, review: review.ok ? review.value : null, takes };
  }

  async function shared(): Promise<ReadonlyMap<string, string | Uint8Array>> {
    const files = new Map<string, string | Uint8Array>([['README.txt', readme]]);
    const flash = given.isWhole ? await (await storage.incoming()).flashLog() : null;
    if (given.isWhole) {
      const history = historyFile(given.attempts, nowMs);
      files.set('history.csv', await historyCsv(history));
      files.set('history.json', historyJson(history));
    }
    if (flash !== null) files.set(flashName, flash);
    const index: ExportIndex = {
      format: 'hotseat-export',
      schema: 1,
      madeAtMs: nowMs,
      madeBy: given.madeBy,
      attempts: written,
      flash: flash === null ? null : hashOf(flash),
    };
    return files.set(indexName, `${JSON.stringify(index, null, 1)}\n`);
  }

  return {
    next: async () => {
      current = null;
      while (current === null) {
        const attempt = waiting.shift();
        if (attempt === undefined) return null;
        current = await read(attempt);
      }
      const board = [...(current.review?.state.board.values() ?? [])];
      return { attemptId: current.id, board: board.filter(({ isDeleted }) => !isDeleted) };
    },
    write: async (pictures) => {
      if (current === null) throw new Error('no attempt is to be written');
      const { id, title, copy, review, takes } = current;
      current = null;
      await target.put(
        new Map(
          [...copy, ...readable(review, takes, pictures)].map(([path, bytes]) => [
            `${id}/${path}`,
            bytes,
          ]),
        ),
      );
      const files = Object.fromEntries([...copy].map(([path, bytes]) => [path, hashOf(bytes)]));
      written.push({ id, title: title.slice(0, 500), files });
    },
    finish: async () => {
      await target.put(await shared());
      return { path: await target.finish(), attempts: written.length };
    },
    drop: target.drop,
  };
}

/** What is made for reading, beside the attempt's own files. */
function readable(
  review: Review | null,
  takes: readonly TakeFile[],
  pictures: BoardPictures | null,
): readonly (readonly [string, string | Uint8Array])[] {
  if (review === null) return [];
  const board = pictures === null ? null : '![Your whiteboard](board.png)';
  return [
    ['report.md', markdownReport(review, undefined, board, takes)],
    ...(pictures === null
      ? []
      : ([
          ['board.png', pictures.png],
          ['board.svg', pictures.svg],
        ] as const)),
  ];
}

const readme = `Exported from Hotseat.

Each folder is one attempt:
  report.md         the report, with a picture of the whiteboard where there is one
  board.excalidraw  the whiteboard, for Excalidraw; board.png and board.svg are pictures of it
  diagram.mmd       the Mermaid diagram
  code.py, code.js  the code
  notes/, talk.md   what you wrote and asked, by phase
  takes/            what you recorded, by phase, as sound
  grades/           each grading, as JSON; settled.json and tests.json go with it
  journal.log.gz    everything that happened, second by second, for the replay
  prompt.json       the prompt as it was

A file is left out where it would be empty. An attempt that was not submitted has its journal and its prompt only.

To take these attempts in again, here or on another machine: History, Import.
`;

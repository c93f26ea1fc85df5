import { nextTakeNumber, takeFileName } from '../../core/speech/take-name.js';
import { limitReached, mostTakes, takeLimits } from '../../core/speech/take-limits.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { serialQueue } from '../async/serial-queue.js';
import type { Takes } from '../storage/takes/takes.js';
import type { MicrophoneGate } from './microphone-gate.js';

type Reply<T> = Promise<Result<T, AppError>>;

/** The one recording that can be under way, and the microphone that it needs. */
export type TakeDesk = {
  /** Takes the place of one that was left. */
  readonly begin: (attemptId: string, phaseId: string) => Reply<{ readonly file: string }>;
  readonly append: (
    attemptId: string,
    file: string,
    bytes: Uint8Array,
  ) => Reply<{ readonly bytes: number }>;
  readonly end: (attemptId: string, file: string) => Promise<void>;
  /** Whichever is under way: the page that recorded is gone. */
  readonly drop: () => void;
};

type UnderWay = {
  readonly attemptId: string;
  readonly file: string;
  readonly otherBytes: number;
  readonly bytes: number;
};

type Parts = {
  readonly takes: Pick<Takes, 'list' | 'begin' | 'append' | 'checkRoom'>;
  readonly gate: MicrophoneGate;
};

export function takeDesk({ takes, gate }: Parts): TakeDesk {
  const inTurn = serialQueue();
  let underWay: UnderWay | null = null;

  const drop = (): void => {
    underWay = null;
    gate.close();
  };

  async function begin(attemptId: string, phaseId: string): Reply<{ readonly file: string }> {
    drop();
    await takes.checkRoom();
    const there = await takes.list(attemptId);
    const otherBytes = there.reduce((sum, { bytes }) => sum + bytes, 0);
    if (there.length >= mostTakes || otherBytes >= takeLimits.attempt) return isFull('attempt');
    const file = takeFileName({ phaseId, number: nextTakeNumber(there, phaseId) });
    underWay = { attemptId, file, otherBytes, bytes: 0 };
    gate.open();
    return ok({ file });
  }

  async function append(
    attemptId: string,
    file: string,
    bytes: Uint8Array,
  ): Reply<{ readonly bytes: number }> {
    const take = underWay;
    if (take?.attemptId !== attemptId || take.file !== file)
      return fail({ kind: 'wrong-state', detail: 'this recording has ended' });
    const limit = limitReached(take.bytes, take.otherBytes, bytes.byteLength);
    if (limit !== null) return isFull(limit);
    const write = take.bytes === 0 ? takes.begin : takes.append;
    await write(attemptId, file, bytes);
    const written = { ...take, bytes: take.bytes + bytes.byteLength };
    if (underWay === take) underWay = written; // else its page went while the disk wrote
    return ok({ bytes: written.bytes });
  }

  return {
    begin: (attemptId, phaseId) => inTurn(() => begin(attemptId, phaseId)),
    append: (attemptId, file, bytes) => inTurn(() => append(attemptId, file, bytes)),
    end: (attemptId, file) =>
      inTurn(async () => {
        if (underWay?.attemptId === attemptId && underWay.file === file) drop();
      }),
    drop,
  };
}

const isFull = (of: 'take' | 'attempt'): Result<never, AppError> =>
  fail({ kind: 'recordings-full', of, most: takeLimits[of] });

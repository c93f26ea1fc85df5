import { isSampleId } from '../../attempt/sample-id.js';

type Sitting = { readonly id: string; readonly startedAtMs: number };

/** Newest first by `startedAtMs`, the sample behind all that the person sat. */
export const inOrderToCompare = <T extends Sitting>(attempts: readonly T[]): readonly T[] =>
  attempts.toSorted(
    (a, b) => Number(isSampleId(a.id)) - Number(isSampleId(b.id)) || b.startedAtMs - a.startedAtMs,
  );

/** The newest of the attempts before one, each by `startedAtMs`; never the sample, which nobody sat. */
export const previousAttempt = <T extends Sitting>(
  attempts: readonly T[],
  startedAtMs: number,
): T | undefined =>
  inOrderToCompare(attempts).find((one) => !isSampleId(one.id) && one.startedAtMs < startedAtMs);

/** What stands for an attempt in a list, where `when` is its date: of the sample that it is one. */
export const attemptWords = (
  { id, mode, level }: { readonly id: string; readonly mode: string; readonly level: string },
  when: string,
): string => `${isSampleId(id) ? 'Sample' : when} · ${mode}, ${level}`;

/** Whose two attempts at a prompt are compared, of which either may be the sample. */
export const whoseAttempts = (ids: readonly string[]): string =>
  ids.some(isSampleId) ? 'The sample beside your attempt' : 'Two attempts at the same prompt';

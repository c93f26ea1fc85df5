import type { AttemptEvent } from '../../core/attempt/attempt-event.js';
import type { Result } from '../../core/result.js';
import { sampleGrade, samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import type { Storage } from '../../main/storage/storage.js';

export const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;

/** Some words typed into the phase "design" at this second. */
export function typed(insert: string, atSec: number): AttemptEvent {
  return { kind: 'text-changed', atSec, phaseId: 'design', splice: { at: 0, remove: 0, insert } };
}

/** The value of a Result that must be ok here. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`not ok: ${JSON.stringify(result.error)}`);
}

/** Starts an attempt; answers its id. */
export async function start({ attempts }: Storage): Promise<string> {
  return valueOf(await attempts.start(samplePrompt, choice)).attemptId;
}

/** An attempt with some words, submitted, graded at 50 of 100 and settled at 75. */
export async function gradedAttempt(storage: Storage): Promise<string> {
  const { attempts } = storage;
  const id = await start(storage);
  valueOf(await attempts.append(id, 1, [typed('A cache, then a queue.', 9)]));
  valueOf(await attempts.submit(id));
  const grade = sampleGrade('g1', 'met', 5);
  const verdicts = grade.verdicts.map((verdict, at) =>
    at < 2 ? { ...verdict, verdict: 'not-met' as const } : verdict,
  );
  valueOf(await attempts.addGrade(id, { ...grade, verdicts }));
  const order = { gradeId: 'g1', criterionId: 'queue', verdict: 'met', quote: 'a queue' } as const;
  valueOf(await attempts.settle(id, order));
  return id;
}

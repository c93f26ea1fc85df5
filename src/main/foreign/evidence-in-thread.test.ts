import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { threadFromSource } from '../async/source-thread.fixture.js';
import { designed, graderOn, hybrid, requestWith, saying } from '../grader/llm/grading.fixture.js';
import type { CheckEvidence } from '../grader/llm/evidence/evidence-task.js';
import { openForeignTexts } from './foreign-texts.js';

const minute = 60_000;

async function checkInThread(): Promise<CheckEvidence> {
  const worker = await threadFromSource(resolve(import.meta.dirname, 'foreign-worker.ts'));
  const { ask } = openForeignTexts(worker, minute);
  return (task, signal) => ask('evidence:check', task, signal);
}

test(
  'what a model quotes is found in the thread as it is found here',
  async () => {
    const words = { 'keyword-and-vector': { quotes: [hybrid], verdict: 'met' } } as const;
    const request = requestWith(designed(hybrid));
    const { grader: here } = await graderOn([saying(words)]);
    const { grader: there } = await graderOn(
      [saying(words)],
      undefined,
      false,
      await checkInThread(),
    );
    const [one, other] = [await here.grade(request), await there.grade(request)];
    expect(one.ok && one.value.verdicts.some(({ verdict }) => verdict === 'met')).toBe(true);
    expect(other.ok && other.value.verdicts).toEqual(one.ok && one.value.verdicts);
  },
  minute,
);

// Bug: quotes of the answer's commonest words held main for 10 s each, and "cancel" waited with it.
test(
  'a grading is cancelled at once while quotes that are made to be slow are looked for',
  async () => {
    const common = ['the', 'cache', 'of', 'a', 'model', 'is', 'read', 'once'];
    const text = Array.from({ length: 14_000 }, (_, at) => common[(at * 7) % 8]).join(' ');
    const quote = Array.from({ length: 58 }, (_, at) => common[(at * 5) % 8]).join(' ');
    const slow = saying(() => ({ quotes: [quote], verdict: 'met' }));
    const check = await checkInThread();
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { grader } = await graderOn([slow], undefined, false, (task, signal) => {
      begin();
      return check(task, signal);
    });
    const controller = new AbortController();
    const grading = grader.grade(requestWith(designed(text)), controller.signal);
    await begun;
    const startMs = performance.now();
    controller.abort();
    expect(await grading).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(performance.now() - startMs).toBeLessThan(500);
  },
  minute,
);

import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ok } from '../../../core/result.js';
import type { Behaviour } from '../../model/fake-server.fixture.js';
import { aliases } from '../offline/prompt.fixture.js';
import { designed, graderOn, hybrid, requestWith, saying } from './grading.fixture.js';
import { offlineSignal } from '../offline/answer-signal.js';

/** At a time: each waits for most of its life. */
const lanes = 5;

test('stopped at 100 random moments, a grading ends within 500 ms and tells nothing later', async () => {
  const request = requestWith(designed(hybrid));
  const signal = ok(offlineSignal(request, aliases));
  const slow: Behaviour = async (asked, response) => {
    await wait(15);
    await saying({ 'keyword-and-vector': { quotes: [hybrid], verdict: 'partial' } })(
      asked,
      response,
    );
  };
  const { grader } = await graderOn([slow], async () => signal);
  const waits: number[] = [];
  let stopped = 0;
  const stopOne = async (n: number): Promise<void> => {
    const controller = new AbortController();
    let told = 0;
    const onProgress = (): void => {
      told += 1;
    };
    const grading = grader.grade({ ...request, onProgress }, controller.signal);
    await wait((n * 37) % 90);
    const stoppedMs = performance.now();
    controller.abort();
    const graded = await grading;
    waits.push(performance.now() - stoppedMs);
    if (!graded.ok) expect(graded.error.kind).toBe('cancelled');
    stopped += graded.ok ? 0 : 1;
    const toldAtEnd = told;
    await wait(5);
    expect(told).toBe(toldAtEnd);
  };
  for (let from = 0; from < 100; from += lanes)
    await Promise.all(Array.from({ length: lanes }, (_, at) => stopOne(from + at)));
  expect(stopped).toBeGreaterThan(40);
  expect(Math.max(...waits)).toBeLessThan(500);
}, 30_000);

import { expect, test } from 'vitest';
import { notRun, type CodeJob, type PartResult } from './code-run.js';
import { startRun, type RunPorts, type Sandbox } from './run-job.js';
import type { RunEnd, RunMessage } from './run-progress.js';

const job: CodeJob = {
  language: 'python',
  code: 'x = 1',
  tests: [
    { name: 'first', code: '' },
    { name: 'second', code: '' },
  ],
};
const passed: PartResult = { ...notRun, verdict: 'passed' };
const part = (index: number, result = passed): readonly RunMessage[] => [
  { kind: 'started', part: index },
  { kind: 'ended', part: index, result },
];

/** Sandboxes that say what they are told to, one script after the other, and a clock that fires by hand. */
function staged(...scripts: readonly (readonly unknown[])[]): {
  readonly ports: RunPorts;
  readonly fire: () => void;
  readonly ends: readonly RunEnd[];
  readonly skips: readonly (readonly number[])[];
} {
  const ends: RunEnd[] = [];
  const skips: (readonly number[])[] = [];
  let then: (() => void) | null = null;
  let used = 0;
  const sandbox = (): Sandbox => ({
    run: ({ skip }, hear) => {
      skips.push(skip);
      for (const message of scripts[used++] ?? []) hear(message);
    },
    end: (how) => ends.push(how),
  });
  return {
    ends,
    skips,
    fire: () => then?.(),
    ports: {
      sandbox: async () => sandbox(),
      after: (_ms, call) => {
        then = call;
        return () => (then = null);
      },
      nowMs: () => 0,
    },
  };
}

const verdicts = async (done: ReturnType<typeof startRun>['done']): Promise<readonly string[]> => {
  const { program, results } = await done;
  return [program, ...results].map(({ verdict }) => verdict);
};
const once = { limitSec: 10, maxKills: 1 };
const soon = (): Promise<void> => Promise.resolve();

test('a run that comes to its end is whole, and its sandbox is told so', async () => {
  const { ports, ends } = staged([...part(0), ...part(1), ...part(2), { kind: 'finished' }]);
  expect(await verdicts(startRun(job, once, ports).done)).toEqual(['passed', 'passed', 'passed']);
  expect(ends).toEqual(['finished']);
});

test('what loops is killed, and what was not reached is not called failed', async () => {
  const { ports, ends, fire } = staged([...part(0), { kind: 'started', part: 1 }]);
  const { done } = startRun(job, once, ports);
  await soon();
  fire();
  expect(await verdicts(done)).toEqual(['passed', 'timed-out', 'not-run']);
  expect(ends).toEqual(['timed-out']);
});

test('with kills to spare, an endless loop costs its own test alone', async () => {
  const { ports, fire, skips } = staged(
    [...part(0), { kind: 'started', part: 1 }],
    [...part(2), { kind: 'finished' }],
  );
  const { done } = startRun(job, { limitSec: 10, maxKills: 3 }, ports);
  await soon();
  fire();
  expect(await verdicts(done)).toEqual(['passed', 'timed-out', 'passed']);
  expect(skips).toEqual([[], [0, 1]]);
});

test('code that breaks its interpreter again and again does not run for ever', async () => {
  const broken = [{ kind: 'broken' }];
  const { ports, ends } = staged(broken, broken, broken, broken);
  expect(await verdicts(startRun(job, { limitSec: 10, maxKills: 3 }, ports).done)).toEqual([
    'not-run',
    'not-run',
    'not-run',
  ]);
  expect(ends).toHaveLength(3);
});

test('the person can stop a run, also while its sandbox still starts', async () => {
  const early = staged([]);
  const starting = startRun(job, once, early.ports);
  starting.stop();
  expect(await verdicts(starting.done)).toEqual(['not-run', 'not-run', 'not-run']);
  expect(early.ends).toEqual(['stopped']);

  const late = staged([...part(0), { kind: 'started', part: 1 }]);
  const running = startRun(job, { limitSec: 10, maxKills: 3 }, late.ports);
  await soon();
  running.stop();
  const { results } = await running.done;
  expect(results.map(({ message }) => message)).toEqual(['You stopped it.', '']);
});

test('a forged or malformed message changes nothing', async () => {
  const failed = { ...passed, verdict: 'failed' as const };
  const { ports } = staged([
    ...part(0),
    null,
    { kind: 'ended', part: 1, result: passed }, // not begun
    { kind: 'started', part: 7 },
    { kind: 'started', part: 1 },
    { kind: 'ended', part: 1, result: { ...passed, verdict: 'excellent' } },
    { kind: 'ended', part: 1, result: failed },
    ...part(1), // a second result for the same part
    ...part(2, { ...passed, output: 'x'.repeat(1e6) }),
    { kind: 'finished' },
  ]);
  const run = await startRun(job, once, ports).done;
  expect(run.results.map(({ verdict }) => verdict)).toEqual(['failed', 'passed']);
  expect(run.results[1]?.output.length).toBeLessThanOrEqual(20_000);
});

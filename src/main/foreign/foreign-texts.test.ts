import { monitorEventLoopDelay } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { box, element } from '../../core/board/board.fixture.js';
import { samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { composeRound } from '../../core/library/compose-round.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { theoryPrompt } from '../../core/prompt/theory.fixture.js';
import { threadFromSource } from '../async/source-thread.fixture.js';
import type { Room } from '../interviewer/interviewer.js';
import { openAt, tempFolder, valueOf } from '../storage/folder.fixture.js';
import type { ForeignInputs, ForeignTask } from './foreign-tasks.js';
import { openForeignTexts, type ForeignTexts } from './foreign-texts.js';

/** On a busy machine the thread takes some seconds to start from its source. */
const minute = 60_000;

async function open(limitMs?: number): Promise<ForeignTexts> {
  return openForeignTexts(
    await threadFromSource(resolve(import.meta.dirname, 'foreign-worker.ts')),
    limitMs,
  );
}

const prompts = [theoryPrompt('knn'), theoryPrompt('k-means')];
const plan = { topic: null, minutesEach: 3 };

test(
  'what the thread reads comes back whole, and what it cannot read with its reason',
  async () => {
    const { ask } = await open(minute);
    const diagram = 'flowchart LR\n A[Gate] --> B[(Index)]';
    const read = valueOf(await ask('drawings:read', { board: box('a', 'Cache'), diagram }));
    expect(read.diagram).toEqual(readDiagram(diagram));
    expect(read.board.nodes).toMatchObject([{ label: 'Cache' }]);
    const round = valueOf(await ask('round:compose', { prompts, plan }));
    expect(round).toEqual(composeRound(prompts, plan));
    const question = { room: roomOf(prompts[0] ?? samplePrompt), question: 'What size is it?' };
    expect(valueOf(await ask('question:answer', question)).factId).toBe('size');
    expect(valueOf(await ask('board:parse', { text: 'none' }))).toMatchObject({
      ok: false,
      error: { kind: 'not-json' },
    });
    const file = { path: 'a.yaml', bytes: Buffer.from('id: a\nid: b\n') };
    expect(valueOf(await ask('prompt:read', file))).toMatchObject({
      ok: false,
      error: [{ file: 'a.yaml', line: 2 }],
    });
  },
  minute,
);

/** Boxes in each other: reading them takes the square of their number. */
const nested = Array.from({ length: 30_000 }, (_, at) =>
  element('rectangle', `b${String(at)}`, { width: 100_000 - at, height: 100_000 - at }),
);
const asks = Array.from({ length: 600 }, (_, at) => `word${String(at)} of many words`);
const facts = Array.from({ length: 120 }, (_, at) => ({
  id: `f${String(at)}`,
  topic: 't',
  asks,
  cues: [],
  answer: 'yes',
}));

type Hostile = {
  [N in ForeignTask]: readonly [shape: string, task: N, input: ForeignInputs[N]];
}[ForeignTask];

const roomOf = (prompt: Prompt): Room => ({ prompt, phaseId: 'design', talk: [], aliases: {} });

const hostile: readonly Hostile[] = [
  ['a board of boxes in boxes', 'drawings:read', { board: nested, diagram: '' }],
  [
    'half a megabyte of YAML where each line is wrong in six ways',
    'prompt:read',
    { path: 'a.yaml', bytes: Buffer.from(`rubric:\n${'- {id: 1}\n'.repeat(50_000)}`) },
  ],
  [
    'half a megabyte of YAML with a hundred thousand keys',
    'prompt:read',
    {
      path: 'a.yaml',
      bytes: Buffer.from(
        `x: {${Array.from({ length: 48_000 }, (_, at) => `k${String(at)}: 1`).join(', ')}}`,
      ),
    },
  ],
  [
    'a megabyte of open brackets',
    'drawings:read',
    { board: [], diagram: `flowchart LR\n${'a[\n'.repeat(330_000)}` },
  ],
  [
    'a fact sheet with 72,000 ways to ask',
    'question:answer',
    { room: roomOf({ ...samplePrompt, facts }), question: `${'word1 words '.repeat(330)}?` },
  ],
];

describe.each(hostile)('%s', (_, task, input) => {
  // Bug: main answered nobody for seconds to hours, and what was typed meanwhile was not saved.
  test(
    'holds up neither a save nor the event loop, and can be cancelled at once',
    async () => {
      const storage = await openAt(await tempFolder());
      const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
      const { attemptId } = valueOf(await storage.attempts.start(samplePrompt, choice));
      const { ask } = await open(minute);
      await ask('drawings:read', { board: [], diagram: '' });
      const controller = new AbortController();
      const reply = ask(task, input, controller.signal);
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      for (let at = 0; at < 5; at += 1) {
        const splice = { at: 0, remove: 0, insert: `line ${String(at)}. ` };
        const typed = { kind: 'text-changed', atSec: at + 1, phaseId: 'design', splice } as const;
        expect(valueOf(await storage.attempts.append(attemptId, at + 1, [typed]))).toBe(at + 2);
        await wait(20);
      }
      const startMs = performance.now();
      controller.abort();
      expect(await reply).toEqual({ ok: false, error: { kind: 'cancelled' } });
      expect(performance.now() - startMs).toBeLessThan(500);
      delay.disable();
      expect(delay.max / 1e6).toBeLessThan(500);
    },
    minute,
  );
});

test(
  'what takes longer than its deadline is given up, and the next text is read',
  async () => {
    const { ask } = await open(3000);
    const startMs = performance.now();
    expect(await ask('drawings:read', { board: nested, diagram: '' })).toEqual({
      ok: false,
      error: { kind: 'timed-out', afterMs: 3000 },
    });
    expect(performance.now() - startMs).toBeLessThan(4000);
    await expect
      .poll(() => ask('drawings:read', { board: [], diagram: 'graph LR\n A-->B' }), {
        timeout: minute,
      })
      .toMatchObject({ ok: true });
  },
  minute,
);

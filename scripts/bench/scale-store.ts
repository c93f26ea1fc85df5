import { link, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AttemptEvent, StartedEvent } from '../../src/core/attempt/attempt-event.js';
import { foldAttempt } from '../../src/core/attempt/attempt-state.js';
import type { Grade } from '../../src/core/grade/grade.js';
import { longAttempt } from '../../src/core/attempt/long-attempt.fixture.js';
import { longBoard } from '../../src/core/board/long-board.fixture.js';
import { randomFrom } from '../../src/core/metrics/random.js';
import { levels, type Prompt } from '../../src/core/prompt/prompt.js';
import { fail } from '../../src/core/result.js';
import { readText } from '../../src/main/files/read-file.js';
import { loadPrompts, readBank } from '../../src/main/prompts/bank/read-bank.js';
import { parsePrompt } from '../../src/main/prompts/parse-prompt.js';
import { promptHash } from '../../src/main/prompts/prompt-hash.js';
import { frozenPrompt, promptName } from '../../src/main/storage/attempt-folder/read-attempt.js';
import { partsOf } from '../../src/main/storage/attempt-folder/readable-files.js';
import { compactName } from '../../src/main/storage/journal/compact-journal.js';
import { stampOf } from '../../src/main/storage/data-folder/data-folder.js';
import { encodeRecords } from '../../src/main/storage/journal/journal-format.js';
import { manifestName, withHash } from '../../src/main/storage/attempt-folder/manifest.js';
import { hashOf } from '../../src/main/files/sha256.js';
import { inProse } from './scale-prose.js';
import { withChecksum } from '../../src/main/storage/attempt-folder/checksum.js';
import { root } from '../setup/paths.js';

/** Busy minutes of an attempt; a person's 45 with their rests hold some of these. */
const minutes = [2, 3, 4, 6, 8, 12] as const;
const startMs = Date.UTC(2020, 0, 1, 9);
const apartMs = 5 * 3_600_000;

/** A sitting whose text many attempts share; each has a beginning of its own. */
type Sitting = {
  readonly prompt: Prompt;
  readonly started: StartedEvent;
  /** All events but the first, packed. */
  readonly rest: Buffer;
  readonly elapsedSec: number;
  readonly phaseSec: Readonly<Record<string, number>>;
  /** Files of the attempt that are the same in each, by their path there: where one lies, and its hash. */
  readonly shared: ReadonlyMap<string, { readonly from: string; readonly hash: string }>;
};

/** Fills an empty data folder with finished attempts on the first prompts of the bank, nine in ten of them graded. */
export async function writeStore(
  dataDir: string,
  attempts: number,
  promptsUsed = 12,
): Promise<void> {
  const prompts = await firstPrompts(promptsUsed);
  const sittings = await sittingsOf(prompts, join(dataDir, '.shared'));
  const random = randomFrom(10_000);
  for (let from = 0; from < attempts; from += 50) {
    const batch = Array.from({ length: Math.min(50, attempts - from) }, (_, n) => from + n);
    await Promise.all(batch.map((n) => writeAttempt(dataDir, sittings, n, random)));
  }
}

/** To parse the others takes longer than to fill a small store. */
async function firstPrompts(count: number): Promise<readonly Prompt[]> {
  const bank = join(root, 'prompts');
  let read = 0;
  const { prompts } = await readBank(bank, async (file) => {
    read += 1;
    return read > count ? fail([]) : parsePrompt(file, await readText(join(bank, file)));
  });
  return prompts;
}

/** Puts one graded attempt of 45 minutes with `boardChanges` changes of its board into a data folder. */
export async function writeLongAttempt(dataDir: string, boardChanges: number): Promise<void> {
  const { prompts } = await loadPrompts(join(root, 'prompts'));
  const prompt = prompts.find(({ kind }) => kind === 'system-design');
  if (prompt === undefined) throw new Error('the bank is empty');
  const board = longBoard(randomFrom(1));
  const drawn = Array.from({ length: boardChanges }, (_, n): AttemptEvent => {
    const atSec = 300 + Math.round(((2300 * n) / boardChanges) * 1000) / 1000;
    return { kind: 'board-changed', atSec, elements: board.next() };
  });
  const others = longAttempt(1).filter(({ kind }) => kind !== 'board-changed');
  const events = [...others, ...drawn]
    .toSorted((a, b) => a.atSec - b.atSec)
    .map((event) => onPrompt(event, prompt));
  const sitting = await sittingOf(prompt, events, 45 * 60, join(dataDir, '.shared'));
  await writeAttempt(dataDir, [sitting], 1, randomFrom(1));
}

async function sittingsOf(prompts: readonly Prompt[], folder: string): Promise<readonly Sitting[]> {
  const sittings: Sitting[] = [];
  for (const [at, prompt] of prompts.entries()) {
    const typed = longAttempt(at).map((event) => onPrompt(event, prompt));
    for (const [n, long] of minutes.entries()) {
      const events = inProse(typed, prompt, n * 2000);
      sittings.push(await sittingOf(prompt, events, long * 60, join(folder, `${at}-${n}`)));
    }
  }
  return sittings;
}

async function sittingOf(
  prompt: Prompt,
  events: readonly AttemptEvent[],
  untilSec: number,
  folder: string,
): Promise<Sitting> {
  const [started, ...others] = events;
  if (started?.kind !== 'started') throw new Error('an attempt has a beginning');
  const kept = others.filter(({ atSec }) => atSec < untilSec);
  const rest: readonly AttemptEvent[] = [...kept, { kind: 'submitted', atSec: untilSec }];
  const state = foldAttempt([started, ...rest]);
  if (state === null) throw new Error('an attempt has a state');
  const texts = [...partsOf(state, prompt), { path: promptName, text: frozenPrompt(prompt) }];
  const shared = new Map<string, { readonly from: string; readonly hash: string }>();
  for (const { path, text } of texts) {
    const from = join(folder, path);
    await mkdir(dirname(from), { recursive: true });
    await writeFile(from, text);
    shared.set(path, { from, hash: hashOf(text) });
  }
  const packed = gzipSync(encodeRecords(rest));
  const { elapsedSec, phaseSec } = state;
  return { prompt, started, rest: packed, elapsedSec, phaseSec, shared };
}

/** The generator's phases are those of a system-design interview; another prompt's take their places. */
function onPrompt(event: AttemptEvent, prompt: Prompt): AttemptEvent {
  if (event.kind === 'started') {
    const phaseId = prompt.phases[0]?.id ?? '';
    return { ...event, promptId: prompt.id, promptHash: promptHash(prompt), phaseId };
  }
  if (event.kind !== 'text-changed' && event.kind !== 'phase-entered') return event;
  const at = ['clarify', 'design', 'deep-dive', 'wrap-up'].indexOf(event.phaseId);
  return { ...event, phaseId: (prompt.phases[at] ?? prompt.phases.at(-1))?.id ?? '' };
}

async function writeAttempt(
  dataDir: string,
  sittings: readonly Sitting[],
  n: number,
  random: () => number,
): Promise<void> {
  const sitting = sittings[Math.floor(random() * sittings.length)];
  if (sitting === undefined) throw new Error('the bank is empty');
  const { prompt, rest, elapsedSec, phaseSec, shared } = sitting;
  const startedAtMs = startMs + n * apartMs;
  const level = levels[n % levels.length] ?? 'senior';
  const started: StartedEvent = { ...sitting.started, startedAtMs, level };
  const id = `${stampOf(startedAtMs)}-${n.toString(16).padStart(8, '0')}`;
  const folder = join(dataDir, 'attempts', id);
  const parts: Record<string, string> = {};
  await mkdir(join(folder, 'grades'), { recursive: true });
  await mkdir(join(folder, 'notes'));
  for (const [path, { from, hash }] of shared) {
    await link(from, join(folder, path));
    parts[path] = hash;
  }
  const own: Record<string, string | Buffer> = {
    // Two members of gzip are one file of it.
    [compactName]: Buffer.concat([gzipSync(encodeRecords([started])), rest]),
    ...(n % 10 === 0 ? {} : { 'grades/g1.json': gradeText(prompt, started, random) }),
  };
  for (const [path, data] of Object.entries(own)) {
    await writeFile(join(folder, path), data);
    if (path === compactName) parts[path] = hashOf(data);
  }
  const about = withHash({
    promptId: prompt.id,
    mode: started.mode,
    level,
    startedAtMs,
    elapsedSec,
    pace: { phaseSec, timeFactor: started.timeFactor },
  });
  const manifest = { schema: 1, isFinished: true, parts, about };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
}

function gradeText(
  prompt: Prompt,
  { level, startedAtMs }: StartedEvent,
  random: () => number,
): string {
  const kinds = ['met', 'partial', 'not-met', 'unsure'] as const;
  const place = {
    kind: 'text',
    phaseId: prompt.phases[0]?.id ?? '',
    start: 0,
    end: 90,
    atSec: 60,
  } as const;
  const grade: Grade = {
    id: 'g1',
    schema: 1,
    level,
    gradedAtMs: startedAtMs,
    tookMs: 900,
    grader: { name: 'offline', version: '1', model: null, settings: {} },
    promptHash: promptHash(prompt),
    verdicts: prompt.rubric.map(({ id, strong }) => ({
      criterionId: id,
      verdict: kinds[Math.floor(random() * kinds.length)] ?? 'unsure',
      evidence: [{ quote: strong.slice(0, 90), place }],
      reason: strong,
    })),
  };
  return withChecksum(grade);
}

import fc from 'fast-check';
import { parseExportIndex } from '../../core/exchange/export-index.js';
import type { AttemptEvent } from '../../core/attempt/attempt-event.js';
import type { Verdict } from '../../core/grade/grade.js';
import { criterionIds, sampleGrade, samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { ok, type Result } from '../../core/result.js';
import type { FlashEvent } from '../../core/schedule/flash-event.js';
import type { AppError } from '../../ipc/errors.js';
import type { Imported } from '../../ipc/views.js';
import type { ForeignReplies, ForeignRequest, ForeignTask } from '../foreign/foreign-tasks.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import { nowMs, valueOf } from '../storage/folder.fixture.js';
import { flashEventsOf } from '../storage/incoming/flash-copy.js';
import { weighAttempt } from '../storage/incoming/weigh-attempt.js';
import { eventsInFlashLog, flashJournal } from '../storage/schedule/flash-journal.js';
import type { Storage } from '../storage/storage.js';
import { folderSource } from './in/folder-source.js';
import { importExport } from './in/import-export.js';
import { zipSource } from './in/zip-source.js';
import { exportSession } from './out/export-session.js';
import type { ExportTarget } from './out/export-target.js';

/** What is done in one attempt. */
export type Sitting = {
  readonly typed: readonly string[];
  readonly boxes: number;
  readonly end: 'open' | 'submitted' | 'graded' | 'settled' | 'graded twice';
  readonly verdict: Verdict;
};

type GivenLibrary = {
  readonly sittings: readonly Sitting[];
  readonly flash: readonly string[];
};

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('=1+1, "q"\n'));

export const libraries: fc.Arbitrary<GivenLibrary> = fc.record({
  sittings: fc.array(
    fc.record({
      typed: fc.array(text, { maxLength: 4 }),
      boxes: fc.nat(3),
      end: fc.constantFrom('open', 'submitted', 'graded', 'settled', 'graded twice'),
      verdict: fc.constantFrom('met', 'partial', 'not-met', 'unsure'),
    }),
    { maxLength: 4 },
  ),
  flash: fc.array(text, { maxLength: 3 }),
});

/** Sits all of it; answers the attempts' ids. */
export async function sit(storage: Storage, library: GivenLibrary): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const sitting of library.sittings) ids.push(await sitOne(storage, sitting));
  const { folder, notify } = storage;
  const answers = library.flash.map((said, at) => answerOf(`f${String(at)}`, said));
  await flashJournal({ folder, notify, nowMs: Date.now }).appendMissing(answers);
  return ids;
}

async function sitOne(
  { attempts }: Storage,
  { typed, boxes, end, verdict }: Sitting,
): Promise<string> {
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
  const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
  const events: AttemptEvent[] = typed.map((insert, at) => ({
    ...{ kind: 'text-changed', atSec: at, phaseId: 'design' },
    splice: { at: 0, remove: 0, insert },
  }));
  const elements = Array.from({ length: boxes }, (_, at) => ({
    ...{ id: `b${String(at)}`, type: 'rectangle', version: 1, isDeleted: false },
  }));
  if (boxes > 0) events.push({ kind: 'board-changed', atSec: typed.length, elements });
  valueOf(await attempts.append(id, 1, events));
  if (end === 'open') return id;
  valueOf(await attempts.submit(id));
  if (end !== 'submitted') valueOf(await attempts.addGrade(id, sampleGrade('g1', verdict, nowMs)));
  if (end === 'graded twice')
    valueOf(await attempts.addGrade(id, sampleGrade('g2', 'met', nowMs + 1)));
  if (end === 'settled') await settle(attempts, id, 'partial');
  return id;
}

export async function settle(
  attempts: Storage['attempts'],
  id: string,
  verdict: 'partial' | 'not-met',
): Promise<void> {
  const order = { gradeId: 'g1', criterionId: criterionIds[0] ?? '', verdict };
  valueOf(await attempts.settle(id, order));
}

export const answerOf = (id: string, said: string): FlashEvent => ({
  ...{ kind: 'answered', id, atMs: nowMs, promptId: 'sample', criterionId: 'cache' },
  ...{ ask: 'Why?', text: said, tookSec: 7, said: 'met' },
});

/** All that a person has: each file of each attempt, what lists say of them, and their flash answers. */
export async function contentOf(storage: Storage): Promise<unknown> {
  const summaries = (await storage.attempts.list()).toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
  const incoming = await storage.incoming();
  const files: Record<string, string> = {};
  for (const { id } of summaries) {
    for (const [path, bytes] of await incoming.copyOf(id))
      files[`${id}/${path}`] = bytes.toString('base64');
  }
  return {
    summaries,
    files,
    flash: eventsInFlashLog((await incoming.flashLog()) ?? Buffer.alloc(0)),
  };
}

/** Exports everything, or the attempts of these ids, without pictures. */
export async function exported(
  storage: Storage,
  target: ExportTarget,
  only: readonly string[] | null = null,
): Promise<string> {
  const all = await storage.attempts.list();
  const attempts = only === null ? all : all.filter(({ id }) => only.includes(id));
  const about = { isWhole: only === null, madeBy: '0.1.0', nowMs };
  const session = exportSession({ storage, target, attempts, ...about });
  while ((await session.next()) !== null) await session.write(null);
  return (await session.finish()).path;
}

/** Imports a folder or a zip. */
export async function imported(
  storage: Storage,
  path: string,
): Promise<Result<Imported, AppError>> {
  const source = await (path.endsWith('.zip') ? zipSource(path) : folderSource(path));
  try {
    const { signal } = new AbortController();
    const parts = {
      storage,
      signal,
      foreign: () => Promise.resolve(here),
      onProgress: () => undefined,
    };
    return await importExport(parts, path, source);
  } finally {
    source.close();
  }
}

/** The thread's work without the thread, which takes a second to start. */
const here: ForeignTexts = {
  ask: async <N extends ForeignTask>(task: N, input: ForeignRequest<N>['input']) => {
    const request = { task, input } as ForeignRequest;
    return ok((await replyTo(request)) as ForeignReplies[N]);
  },
};

async function replyTo(request: ForeignRequest): Promise<unknown> {
  switch (request.task) {
    case 'export:index':
      return parseExportIndex(request.input.text);
    case 'attempt:weigh': {
      const { staged, home, id, idAtHome } = request.input;
      return weighAttempt(staged, home, id, idAtHome);
    }
    case 'flash:read':
      return flashEventsOf(Buffer.from(request.input.bytes));
    default:
      throw new Error(`not asked for in an import: ${request.task}`);
  }
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../../core/result.js';
import { checkInThisThread } from '../../../main/grader/llm/evidence/check-evidence.js';
import { loadTemplates } from '../../../main/grader/llm/ask/prompt-templates.js';
import { inThisThread, offlineSignal } from '../../../main/grader/offline/answer-signal.js';
import { loadAliases } from '../../../main/prompts/aliases.js';
import type { Row } from '../../report/report-rows.js';
import type { LabelledSet } from '../sets/labelled-set.js';
import { measureReader, type MeasuredReader } from './measure-reader.js';
import { readReplies, writeRequest, type Replies } from './reply-files.js';
import type { Reader } from './tape.js';

/**
 * Where replies lie, and where requests that have none are written; null where that is not wanted. `selfTest` is what the
 * reader reaches in the self-test, as the grader is told of a model; null where it was not put to it.
 */
export type ReaderOptions = {
  readonly replay: string | null;
  readonly record: string | null;
  readonly selfTest: number | null;
};

export type ReadSet = Pick<MeasuredReader, 'rows' | 'items'> & {
  /** The names of requests without a reply. */
  readonly missing: readonly string[];
  /** The names of replies that no request asks for. */
  readonly idle: readonly string[];
};

/** Measures a set on the replies in a folder; requests without one are written down where that is wanted. */
export async function readFrom(
  { replay, record, selfTest }: ReaderOptions,
  set: LabelledSet,
  isCareful: boolean,
  bank: string,
): Promise<Result<ReadSet, readonly string[]>> {
  const replies = repliesIn(replay);
  if (!replies.ok) return replies;
  const aliases = await loadAliases(bank);
  const options = {
    templates: await loadTemplates(bank),
    signalOf: inThisThread((request) => offlineSignal(request, aliases)),
    checkEvidence: checkInThisThread,
    isCareful,
    selfTest,
  };
  const { rows, items, asked } = await measureReader(set, options, readerOf(replies.value));
  const missing = asked.filter(({ reply }) => reply === null);
  if (record !== null) for (const { name, sent } of missing) writeRequest(record, name, sent);
  const idle = idleIn(set, replies.value, new Set(asked.map(({ name }) => name)));
  return ok({
    rows: [...rows, idleRow(idle.length)],
    items,
    missing: missing.map(({ name }) => name),
    idle,
  });
}

/** Replies to requests that are not made any more: the question, the answer, the rubric or the rules have changed. */
function idleIn(set: LabelledSet, replies: Replies, asked: ReadonlySet<string>): readonly string[] {
  const prompts = set.prompts.map(({ prompt }) => `${prompt.id}.`);
  const own = [...replies.keys()].filter((name) => prompts.some((id) => name.startsWith(id)));
  return own.filter((name) => !asked.has(name));
}

const idleRow = (value: number): Row => ({
  name: 'replies that no request asks for',
  value,
  unit: '',
  bar: '',
  holds: null,
});

function repliesIn(folder: string | null): Result<Replies, readonly string[]> {
  if (folder === null) return ok(new Map());
  if (!existsSync(folder)) return fail([`${resolve(folder)}: there is no such folder to replay.`]);
  return readReplies(folder);
}

/** The nth time by the nth reply, and by the last from then on. */
const readerOf =
  (replies: Replies): Reader =>
  ({ name, nth }) => {
    const own = replies.get(name) ?? [];
    return own[Math.min(nth, own.length - 1)] ?? null;
  };

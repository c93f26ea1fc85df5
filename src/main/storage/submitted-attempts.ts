import { isDeepStrictEqual } from 'node:util';
import type { AttemptEvent } from '../../core/attempt/attempt-event.js';
import { boxSettlement, type BoxSaid } from '../../core/drill/said-boxes.js';
import type { CodeRun } from '../../core/code-run/code-run.js';
import type { Grade } from '../../core/grade/grade.js';
import type { Settlement } from '../../core/grade/settlement.js';
import { fail, ok, type Result } from '../../core/result.js';
import {
  newSettlement,
  type NotSettled,
  type SettleOrder,
} from '../../core/review/settling/new-settlement.js';
import { withHintsTaken } from '../../core/interviewer/hints.js';
import { firstThings } from '../../core/review/first-things.js';
import type { Review } from '../../core/review/review.js';
import type { AppError } from '../../ipc/errors.js';
import type { ByKey } from '../async/serial-queue.js';
import { addCodeRun, codeRunName, readCodeRun } from './attempt-folder/code-run-file.js';
import { addGrade } from './attempt-folder/grade-files.js';
import { loadAttempt, loadWritable } from './attempt-folder/load-attempt.js';
import { changesOf, isOver, type StoredAttempt } from './attempt-folder/read-attempt.js';
import { readOutcome } from './attempt-folder/outcome.js';
import { addSettlement, settledName } from './attempt-folder/settlement-file.js';
import type { AttemptIndex } from './attempt-list/attempt-index.js';
import type { StorageContext } from './data-folder/storage-context.js';
import { storedSummary } from './attempt-list/attempt-summary.js';

type Reply<T> = Promise<Result<T, AppError>>;

/** What is done with attempts that have ended: they are graded, tested and reviewed, and never written on again. */
export type SubmittedAttempts = {
  /** A submitted attempt, whole enough that a grade of it means something. */
  readonly gradable: (id: string) => Reply<StoredAttempt>;
  readonly addGrade: (id: string, grade: Grade) => Reply<void>;
  /** What became of the tests of a submitted attempt's code; null until they have run. */
  readonly codeRun: (id: string) => Reply<CodeRun | null>;
  /** Keeps it, once. */
  readonly addCodeRun: (id: string, run: CodeRun) => Reply<void>;
  /** Keeps what the person says of a criterion; answers all that they said of this attempt. */
  readonly settle: (id: string, order: SettleOrder) => Reply<readonly Settlement[]>;
  /** The same of a box of a drill's reference. */
  readonly settleBox: (id: string, boxId: string, said: BoxSaid | null) => Reply<void>;
  readonly review: (id: string) => Reply<Review>;
  /** Its journal, to be replayed. */
  readonly events: (id: string) => Reply<readonly AttemptEvent[]>;
};

type Parts = {
  readonly context: StorageContext;
  readonly inTurn: ByKey;
  readonly index: AttemptIndex;
};

export function submittedAttempts({ context, inTurn, index }: Parts): SubmittedAttempts {
  const { attempts, writer } = context.folder;
  async function gradable(id: string): Reply<StoredAttempt> {
    const loaded = submitted(await loadWritable(attempts, id));
    if (!loaded.ok || loaded.value.lostBytes === 0) return loaded;
    return fail({
      kind: 'wrong-state',
      detail: 'its journal was changed outside Hotseat, so a grade would judge only a part of it',
    });
  }

  async function keepGrade(id: string, grade: Grade): Reply<void> {
    const attempt = await gradable(id);
    if (!attempt.ok) return attempt;
    await index.forget([id]);
    await addGrade(writer, attempt.value.folder, grade);
    await rememberSummary(index, attempt.value);
    return ok(undefined);
  }

  async function codeRun(id: string): Reply<CodeRun | null> {
    const attempt = await gradable(id);
    if (!attempt.ok) return attempt;
    const run = await readCodeRun(attempt.value.folder);
    return ok(run.ok ? run.value : null);
  }

  async function keepCodeRun(id: string, run: CodeRun): Reply<void> {
    const attempt = await gradable(id);
    if (!attempt.ok) return attempt;
    const known = await readCodeRun(attempt.value.folder);
    if (known.ok && known.value !== null) {
      return fail({ kind: 'wrong-state', detail: 'its tests have run already' });
    }
    await addCodeRun(writer, attempt.value.folder, run);
    return ok(undefined);
  }

  async function settle(id: string, order: SettleOrder): Reply<readonly Settlement[]> {
    const attempt = submitted(await loadWritable(attempts, id));
    if (!attempt.ok) return attempt;
    const { prompt, state, folder } = attempt.value;
    const { grades } = await readOutcome(folder);
    const event = newSettlement(order, { prompt, state, grades }, context.nowMs());
    if (!event.ok) return fail(appErrorOf(event.error, order));
    return keepSettlement(attempt.value, event.value);
  }

  async function settleBox(id: string, boxId: string, said: BoxSaid | null): Reply<void> {
    const attempt = submitted(await loadWritable(attempts, id));
    if (!attempt.ok) return attempt;
    const event = boxSettlement(boxId, said, context.nowMs());
    const kept = await keepSettlement(attempt.value, event);
    return kept.ok ? ok(undefined) : kept;
  }

  async function keepSettlement(
    attempt: StoredAttempt,
    event: Settlement,
  ): Reply<readonly Settlement[]> {
    await index.forget([attempt.id]);
    const kept = await addSettlement(context, attempt, event);
    await rememberSummary(index, attempt);
    if (kept.ok) return kept;
    return fail({ kind: 'wrong-state', detail: `a newer Hotseat wrote its ${settledName}` });
  }

  async function review(id: string): Reply<Review> {
    const attempt = submitted(await loadAttempt(attempts, id));
    if (!attempt.ok) return attempt;
    const { prompt, state, folder, events } = attempt.value;
    const [{ unreadable, ...outcome }, run, changes] = await Promise.all([
      readOutcome(folder),
      readCodeRun(folder),
      changesOf(attempt.value),
    ]);
    const others = run.ok ? unreadable : [...unreadable, codeRunName];
    const changed = [...new Set([...changes, ...others])];
    // A grade, or what the person settled, may have come from another machine; then the list is to say so too.
    const summary = storedSummary(attempt.value, outcome);
    const isNews = index.all().has(id) && !isDeepStrictEqual(index.all().get(id), summary);
    if (isNews && changed.length === 0) await index.remember([summary]).catch(() => undefined);
    const codeRun = run.ok ? run.value : null;
    return ok({
      attemptId: id,
      prompt: withHintsTaken(prompt, state),
      state,
      ...outcome,
      codeRun,
      firsts: firstThings(events),
      changed,
    });
  }

  async function events(id: string): Reply<readonly AttemptEvent[]> {
    const attempt = submitted(await loadAttempt(attempts, id));
    return attempt.ok ? ok(attempt.value.events) : attempt;
  }

  return {
    gradable: (id) => inTurn(id, () => gradable(id)),
    addGrade: (id, grade) => inTurn(id, () => keepGrade(id, grade)),
    codeRun: (id) => inTurn(id, () => codeRun(id)),
    addCodeRun: (id, run) => inTurn(id, () => keepCodeRun(id, run)),
    settle: (id, order) => inTurn(id, () => settle(id, order)),
    settleBox: (id, boxId, said) => inTurn(id, () => settleBox(id, boxId, said)),
    review: (id) => inTurn(id, () => review(id)),
    events: (id) => inTurn(id, () => events(id)),
  };
}

/** Puts what lists say of an attempt into the index. The index is a cache: what it lacks, the next list fills in. */
export async function rememberSummary(index: AttemptIndex, attempt: StoredAttempt): Promise<void> {
  const outcome = await readOutcome(attempt.folder);
  await index.remember([storedSummary(attempt, outcome)]).catch(() => undefined);
}

function submitted(loaded: Result<StoredAttempt, AppError>): Result<StoredAttempt, AppError> {
  if (!loaded.ok || isOver(loaded.value)) return loaded;
  return fail({ kind: 'wrong-state', detail: 'the attempt is not submitted' });
}

function appErrorOf(error: NotSettled, { gradeId, criterionId }: SettleOrder): AppError {
  switch (error.kind) {
    case 'no-grade':
      return { kind: 'not-found', what: 'grade', id: gradeId };
    case 'no-criterion':
      return { kind: 'bad-request', detail: `its rubric has no criterion “${criterionId}”` };
    case 'quote-needed':
      return error;
  }
}

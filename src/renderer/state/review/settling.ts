import { create } from 'zustand';
import type { Evidence, Grade } from '../../../core/grade/grade.js';
import { settle, type Settlement } from '../../../core/grade/settlement.js';
import {
  afterVerdict,
  movedBy,
  movedTo,
  ownVerdictOn,
  undone,
  type Settling,
} from '../../../core/review/settling/settling.js';
import type { AppError } from '../../../ipc/errors.js';
import { settleCriterion, useReview } from './review.js';

type SettlingState = {
  /** Null while the report is read. */
  readonly settling: Settling | null;
  /** The words that the person chose for the criterion that is shown. */
  readonly chosen: Evidence | null;
  readonly error: AppError | null;
  readonly isBusy: boolean;
};

const untouched = { chosen: null, error: null, isBusy: false };

/** Where the person is in settling. Only the verdicts are kept, each at once. */
export const useSettling = create<SettlingState>(() => ({ settling: null, ...untouched }));

const show = (settling: Settling | null, chosen: Evidence | null = null): void =>
  useSettling.setState({ settling, ...untouched, chosen });

export const startSettling = (settling: Settling): void => show(settling);
export const leaveSettling = (): void => show(null);

export const chooseWords = (chosen: Evidence): void =>
  useSettling.setState({ chosen, error: null });

export function moveSettling(by: 1 | -1): void {
  const { settling } = useSettling.getState();
  if (settling !== null) show(movedBy(settling, by));
}

export function goToSettling(at: number): void {
  const { settling } = useSettling.getState();
  if (settling !== null) show(movedTo(settling, at));
}

type Said = {
  readonly attemptId: string;
  readonly grade: Grade;
  readonly criterionId: string;
  /** Null leaves it open, or to the grader. */
  readonly verdict: Settlement['verdict'];
  readonly quote: string | null;
};

/** Keeps a verdict on the criterion that is shown, and goes on to the next. A press while one is kept means the one before. */
export async function sayVerdict({ attemptId, grade, ...said }: Said): Promise<void> {
  const { criterionId, verdict } = said;
  const before = ownVerdictOn(settlementsNow(), criterionId);
  const { chosen } = useSettling.getState();
  // That somebody has looked at what was found, and agrees, is kept too: else all of it would be asked again.
  const isFound = useSettling.getState().settling?.kind === 'found';
  const isNothingSaid = verdict === null && before === null && !isFound;
  if (!isNothingSaid && !(await kept(attemptId, grade.id, said))) return;
  const { settling } = useSettling.getState();
  if (settling === null) return;
  const open = openIn(grade);
  const done = { criterionId, before, isLeft: verdict === null, chosen };
  const isOver = settling.kind === 'one';
  show(isOver ? null : afterVerdict(settling, done, (id) => open.has(id)));
}

/** Takes back the last thing that was said here, and shows its criterion, with the words that were chosen for it. */
export async function undoVerdict(attemptId: string, grade: Grade): Promise<void> {
  const { settling } = useSettling.getState();
  const back = settling === null ? null : undone(settling);
  if (back === null) return;
  const { criterionId, before, chosen } = back.last;
  const now = ownVerdictOn(settlementsNow(), criterionId);
  const { verdict = null, quote = null } = before ?? {};
  if (now !== before && !(await kept(attemptId, grade.id, { criterionId, verdict, quote }))) return;
  show(back.settling, chosen);
}

async function kept(
  attemptId: string,
  gradeId: string,
  { criterionId, verdict, quote }: Pick<Said, 'criterionId' | 'verdict' | 'quote'>,
): Promise<boolean> {
  if (useSettling.getState().isBusy) return false;
  useSettling.setState({ isBusy: true, error: null });
  const order = { gradeId, criterionId, verdict, ...(quote === null ? {} : { quote }) };
  const reply = await settleCriterion(attemptId, order);
  useSettling.setState({ isBusy: false, error: reply.ok ? null : reply.error });
  return reply.ok;
}

function settlementsNow(): readonly Settlement[] {
  const { status } = useReview.getState();
  return status.kind === 'open' ? status.review.settlements : [];
}

const openIn = (grade: Grade): ReadonlySet<string> =>
  new Set(
    settle(grade, settlementsNow())
      .verdicts.filter(({ verdict }) => verdict === 'unsure')
      .map(({ criterionId }) => criterionId),
  );

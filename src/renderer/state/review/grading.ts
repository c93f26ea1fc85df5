import { create } from 'zustand';
import type { GraderChoice } from '../../../core/settings/model-settings.js';
import { fail } from '../../../core/result.js';
import type { Reply } from '../../../ipc/contract.js';
import type { AppError } from '../../../ipc/errors.js';
import { call, on } from '../../bridge.js';
import { judgeCode } from './hidden-tests.js';
import { refreshReview, useReview } from './review.js';
import { useSettings } from '../settings/settings.js';

/** A grading of an attempt that runs, or why there is no grade. One that ended well and said something new leaves nothing here. */
export type Grading =
  | {
      readonly kind: 'running';
      readonly grader: GraderChoice;
      /** Criteria that have their verdict; null until main has begun. */
      readonly progress: { readonly done: number; readonly of: number } | null;
      readonly isCancelled: boolean;
    }
  | { readonly kind: 'failed'; readonly grader: GraderChoice; readonly error: AppError }
  /** It came to what the newest grade says already, which stays the only one. */
  | { readonly kind: 'same'; readonly grader: GraderChoice };

type Gradings = { readonly byAttempt: Readonly<Record<string, Grading>> };

/** Beside the report, since a grading goes on while the person looks elsewhere. */
export const useGradings = create<Gradings>(() => ({ byAttempt: {} }));

const gradingOf = (attemptId: string): Grading | undefined =>
  useGradings.getState().byAttempt[attemptId];

function setGrading(attemptId: string, grading: Grading | null): void {
  const { [attemptId]: _before, ...others } = useGradings.getState().byAttempt;
  useGradings.setState({
    byAttempt: grading === null ? others : { ...others, [attemptId]: grading },
  });
}

/**
 * Grades an attempt, by the grader that is set where none is named; its code's tests run first where they have not.
 * `agreedTokens` is what the person was told that it takes, and wants all the same.
 */
export async function gradeAttempt(
  attemptId: string,
  grader: GraderChoice = useSettings.getState().grader,
  agreedTokens?: number,
): Promise<Reply<'attempt:grade'>> {
  if (gradingOf(attemptId)?.kind === 'running') {
    return fail({ kind: 'wrong-state', detail: 'it is already being graded' });
  }
  setGrading(attemptId, { kind: 'running', grader, progress: null, isCancelled: false });
  const stopListening = on('grading:progress', ({ attemptId: id, done, of }) => {
    const now = gradingOf(attemptId);
    if (id !== attemptId || now?.kind !== 'running') return;
    setGrading(attemptId, { ...now, progress: { done, of } });
  });
  const known = knownGrades(attemptId);
  const reply = await askForGrade(attemptId, grader, agreedTokens);
  stopListening();
  const isSame = reply.ok && known.has(reply.value.id);
  if (reply.ok && !isSame) await refreshReview(attemptId);
  setGrading(attemptId, isSame ? { kind: 'same', grader } : endOf(reply, grader));
  return reply;
}

const knownGrades = (attemptId: string): ReadonlySet<string> => {
  const { attemptId: shown, status } = useReview.getState();
  const grades = shown === attemptId && status.kind === 'open' ? status.review.grades : [];
  return new Set(grades.map(({ id }) => id));
};

const endOf = (reply: Reply<'attempt:grade'>, grader: GraderChoice): Grading | null =>
  reply.ok || reply.error.kind === 'cancelled'
    ? null
    : { kind: 'failed', grader, error: reply.error };

async function askForGrade(
  attemptId: string,
  grader: GraderChoice,
  agreedTokens: number | undefined,
): Promise<Reply<'attempt:grade'>> {
  await judgeCode(attemptId);
  const picture = grader === 'llm' ? await pictureFor(attemptId) : null;
  const now = gradingOf(attemptId);
  if (now?.kind === 'running' && now.isCancelled) return fail({ kind: 'cancelled' });
  return call('attempt:grade', {
    attemptId,
    grader,
    ...(picture === null ? {} : { picture }),
    ...(agreedTokens === undefined ? {} : { agreedTokens }),
  });
}

/** The whiteboard as a picture, for a model that takes them; the drawing goes as text all the same. */
async function pictureFor(attemptId: string): Promise<string | null> {
  if (!useSettings.getState().model.takesPictures) return null;
  const review = await call('review:open', { attemptId });
  if (!review.ok) return null;
  const elements = [...review.value.state.board.values()].filter(({ isDeleted }) => !isDeleted);
  if (elements.length === 0) return null;
  try {
    const { boardPng } = await import('../../panes/whiteboard/board-png.js');
    return await boardPng(elements);
  } catch (error) {
    console.error('[picture]', error);
    return null;
  }
}

/** Ends a grading; nothing of it is kept. */
export function cancelGrading(attemptId: string): void {
  const now = gradingOf(attemptId);
  if (now?.kind !== 'running') return;
  setGrading(attemptId, { ...now, isCancelled: true });
  void call('grading:cancel', { attemptId });
}

/** Lets go of why a grading failed or brought nothing new, once the person has read it. */
export function forgetGrading(attemptId: string): void {
  if (gradingOf(attemptId)?.kind !== 'running') setGrading(attemptId, null);
}

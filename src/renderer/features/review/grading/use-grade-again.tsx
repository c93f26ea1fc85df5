import { useEffect, useMemo, useRef } from 'react';
import type { GraderChoice } from '../../../../core/settings/model-settings.js';
import { missingOf } from '../../../../core/settings/model-settings.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { gradeAttempt } from '../../../state/review/grading.js';
import { showGrade, useReviewView } from '../../../state/review/review-view.js';
import { useReview } from '../../../state/review/review.js';
import { agreesToSend } from '../../../state/settings/consent.js';
import { useSettings } from '../../../state/settings/settings.js';

export type GradeAgain = {
  readonly by: (grader: GraderChoice, agreedTokens?: number) => void;
  /** Null where none is set. */
  readonly model: string | null;
};

/** Grades an attempt once more; the report then shows the new grade. */
export function useGradeAgain(attemptId: string): GradeAgain {
  const settings = useSettings(({ model }) => model);
  const model = missingOf(settings) === null ? settings.model : null;
  const run = async (grader: GraderChoice, agreedTokens?: number): Promise<void> => {
    if (grader === 'llm' && !(await agreesToSend())) return;
    const reply = await gradeAttempt(attemptId, grader, agreedTokens);
    if (reply.ok && isRead(attemptId)) showGrade(null);
  };
  return { by: (grader, agreedTokens) => void run(grader, agreedTokens), model };
}

/** Whoever compares, or reads another report by now, is not taken away from it. */
const isRead = (attemptId: string): boolean =>
  useReview.getState().attemptId === attemptId && useReviewView.getState().against === null;

/** The same from the palette. */
export function useGradeCommands({ by, model }: GradeAgain): void {
  // `by` is new each time; the commands are not to be, or the registry would change with every render.
  const latest = useRef(by);
  useEffect(() => {
    latest.current = by;
  }, [by]);
  const commands = useMemo((): readonly Command[] => {
    const section = 'Report';
    const offline = { id: 'grade-offline', title: 'Grade again offline', section };
    const withModel = { id: 'grade-model', title: `Grade again with ${model ?? ''}`, section };
    return [
      { ...offline, run: () => latest.current('offline') },
      ...(model === null ? [] : [{ ...withModel, run: () => latest.current('llm') }]),
    ];
  }, [model]);
  useProvidedCommands('grading', commands);
}

import { useEffect, useRef } from 'react';
import { partOfPlace } from '../../../../core/review/answer-parts.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { cameFrom, useNavigation } from '../../../state/navigation.js';
import { show, useReviewView } from '../../../state/review/review-view.js';
import { goToCriterion } from '../parts/focus-target.js';

/** Whether the report is opened at a place in it, or where one was, and not at its verdict. */
export function comesForPlace(): boolean {
  const { screen } = useNavigation.getState();
  const hasPlace = screen.kind === 'review' && screen.place !== undefined;
  return hasPlace || useReviewView.getState().currentId !== null;
}

/** Where a report opens: at the verdict, or at the place that the person came for. */
export function useArrival(gradeId: string, attemptId: string, judged: readonly Judged[]): void {
  const latest = useRef(judged);
  useEffect(() => {
    latest.current = judged;
  }, [judged]);
  useEffect(() => {
    const { currentId } = useReviewView.getState();
    // From a replay or a comparison one comes back to where one was.
    if (currentId !== null) goToCriterion(currentId);
    else document.getElementById('verdict-title')?.focus({ preventScroll: true });
    const { screen } = useNavigation.getState();
    if (screen.kind !== 'review' || screen.place === undefined) return;
    // Somebody who is on the way to another report has not arrived here.
    if (screen.attemptId !== attemptId) return;
    const { place } = screen;
    // Once: another grade of the same attempt opens at its verdict.
    useNavigation.setState({ screen: { kind: 'review', attemptId, ...cameFrom() } });
    const wanted = JSON.stringify(place);
    const isThere = ({ evidence }: Judged): boolean =>
      evidence.some((one) => JSON.stringify(one.place) === wanted);
    const criterionId = latest.current.find(isThere)?.criterion.id ?? null;
    if (criterionId !== null) goToCriterion(criterionId);
    show({ part: partOfPlace(place), place, criterionId });
    // Once for each grade that is shown; `judged` is made anew with each verdict of the person's too.
  }, [gradeId, attemptId]);
}

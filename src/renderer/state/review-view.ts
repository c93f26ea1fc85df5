import { create } from 'zustand';
import type { Place } from '../../core/grade.js';
import type { AnswerPart } from '../../core/review-answer.js';

/** What the panel beside the report shows: a part of the answer, and the place in it that is meant. */
export type Shown = {
  readonly part: AnswerPart;
  readonly place: Place | null;
  readonly criterionId: string | null;
};

type ReviewView = {
  /** The criterion that J and K go on from. */
  readonly currentId: string | null;
  readonly shown: Shown | null;
};

const untouched: ReviewView = { currentId: null, shown: null };

/** Where the person is in the open report. It is a way of looking: nothing of it is kept. */
export const useReviewView = create<ReviewView>(() => untouched);

export const resetReviewView = (): void => useReviewView.setState(untouched, true);

export const setCurrent = (currentId: string): void => useReviewView.setState({ currentId });

export const show = (shown: Shown): void => useReviewView.setState({ shown });

export const closePanel = (): void => useReviewView.setState({ shown: null });

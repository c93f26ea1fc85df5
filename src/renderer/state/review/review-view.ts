import { create } from 'zustand';
import type { Evidence, Place } from '../../../core/grade/grade.js';
import type { AnswerPart } from '../../../core/review/answer-parts.js';

/** What the panel beside the report shows: a part of the answer, and the place in it that is meant. */
export type Shown = {
  readonly part: AnswerPart;
  readonly place: Place | null;
  readonly criterionId: string | null;
};

/** What the grade in the report is laid beside: another grade of the attempt, or another attempt at the prompt. */
export type Against =
  | { readonly kind: 'grade'; readonly gradeId: string }
  | { readonly kind: 'attempt'; readonly attemptId: string };

type ReviewView = {
  /** Null for the newest. */
  readonly gradeId: string | null;
  readonly against: Against | null;
  /** The criterion that J and K go on from. */
  readonly currentId: string | null;
  readonly shown: Shown | null;
  /** Whether somebody wants the whole report at once, which else is drawn after its verdict. */
  readonly isWhole: boolean;
  /** Whether the attempt is replayed in place of the report, and the evidence where that begins; null for the start. */
  readonly replay: { readonly from: Evidence | null } | null;
};

const untouched: ReviewView = {
  ...{ gradeId: null, against: null, currentId: null },
  ...{ shown: null, isWhole: false, replay: null },
};

/** Where the person is in the open report. It is a way of looking: nothing of it is kept. */
export const useReviewView = create<ReviewView>(() => untouched);

export const setCurrent = (currentId: string): void => useReviewView.setState({ currentId });

export const letGoOfCurrent = (): void => useReviewView.setState({ currentId: null });

export const wantWhole = (): void => useReviewView.setState({ isWhole: true });

export const show = (shown: Shown): void => useReviewView.setState({ shown });

export const closePanel = (): void => useReviewView.setState({ shown: null });

/** Reads the report by this grade; null for the newest. Places of another grade's evidence are let go. */
export const showGrade = (gradeId: string | null): void =>
  useReviewView.setState({ ...untouched, gradeId });

/** Lays a grade beside another; it stays the one that is read, also when a newer one comes. */
export const compareWith = (against: Against, gradeId: string): void =>
  useReviewView.setState({ against, gradeId, shown: null });

/** Lays the newest grade beside another attempt. */
export const compareWithAttempt = (attemptId: string): void =>
  useReviewView.setState({ against: { kind: 'attempt', attemptId }, shown: null });

/** Replays the attempt, from where this evidence came to stand. */
export const startReplay = (from: Evidence | null): void =>
  useReviewView.setState({ replay: { from } });

export const endReplay = (): void => useReviewView.setState({ replay: null });

export const endComparison = (): void => useReviewView.setState({ against: null });

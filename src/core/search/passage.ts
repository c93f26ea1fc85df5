import { clockWords } from '../attempt/clock-words.js';
import type { Place } from '../grade/grade.js';

export const passageParts = [
  ...(['notes', 'question', 'answer', 'code', 'board', 'diagram'] as const),
];
type PassagePart = (typeof passageParts)[number];

/** A stretch of what was written, said or drawn in an attempt, short enough to be read in a list. */
export type Passage = {
  readonly part: PassagePart;
  /** The title of the phase in which it came to stand; for notes, of the part of the notes. */
  readonly phase: string;
  readonly atSec: number;
  readonly text: string;
  /** Null for a line of the interviewer's that follows no question. */
  readonly place: Place | null;
};

const titles: Readonly<Record<PassagePart, string | null>> = {
  notes: null,
  question: 'Question',
  answer: 'Interviewer',
  code: 'Code',
  board: 'Board',
  diagram: 'Diagram',
};

/** Where a passage stands, as its caption says it: "Design · 14:02", "Board · Design · 14:02". */
export const passageWords = ({ part, phase, atSec }: Passage): string =>
  [titles[part] ?? [], phase, clockWords(atSec)].flat().join(' · ');

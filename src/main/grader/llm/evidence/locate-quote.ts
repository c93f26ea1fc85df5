import { isAssuming } from '../../../../core/interviewer/is-statement.js';
import type { Criterion } from '../../../../core/prompt/criterion.js';
import { isStated, type AnswerView } from '../view/answer-view.js';
import { findQuote } from './find-quote.js';
import type { ShownText } from '../view/sanitized-text.js';

/** Where a quote stands in the answer, in offsets of what was typed. `phaseId` is empty for a question. */
export type Spot = {
  readonly kind: 'phase' | 'question';
  readonly phaseId: string;
  readonly questionIndex: number;
  readonly start: number;
  readonly end: number;
  /** The quote is all of a question. */
  readonly isWhole: boolean;
};

/**
 * Looks a quote up where the criterion may be met: what was asked, and the notes of its phase, for a clarifying one; the
 * notes of all phases, its own first, and then what was asked, for all others.
 */
export function locateQuote(quote: string, view: AnswerView, criterion: Criterion): Spot | null {
  const { phases } = view;
  const isClarifying = criterion.kind === 'clarifying';
  const own = phases.filter(({ phaseId }) => phaseId === criterion.phase);
  const others = isClarifying ? [] : phases.filter(({ phaseId }) => phaseId !== criterion.phase);
  const inNotes = (): Spot | null => spotInNotes(quote, [...own, ...others]);
  const inQuestions = (): Spot | null => spotInQuestions(quote, view, isClarifying);
  return isClarifying ? (inQuestions() ?? inNotes()) : (inNotes() ?? inQuestions());
}

/** A statement asks nothing, but may say what it assumes. */
function spotInQuestions(quote: string, view: AnswerView, isClarifying: boolean): Spot | null {
  for (const [questionIndex, text] of view.questions.entries()) {
    if (isClarifying && isStated(view, questionIndex) && !isAssuming(text.text)) continue;
    const spot = spotIn(quote, text);
    if (spot !== null) return { ...spot, kind: 'question', phaseId: '', questionIndex };
  }
  return null;
}

function spotInNotes(quote: string, phases: AnswerView['phases']): Spot | null {
  for (const { phaseId, text } of phases) {
    const spot = spotIn(quote, text);
    if (spot !== null)
      return { ...spot, kind: 'phase', phaseId, questionIndex: -1, isWhole: false };
  }
  return null;
}

function spotIn(quote: string, shown: ShownText): Pick<Spot, 'start' | 'end' | 'isWhole'> | null {
  const found = findQuote(quote, shown.text);
  if (found === null) return null;
  return {
    start: shown.from[found.start] ?? 0,
    end: shown.to[found.end - 1] ?? 0,
    isWhole: found.end - found.start >= shown.text.trim().length - 2,
  };
}

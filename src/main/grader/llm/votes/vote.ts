import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Verdict } from '../../../../core/grade/grade.js';
import { nothingFound, type Checked, type Refusal } from '../evidence/checked-evidence.js';
import type { SaidVerdict } from '../ask/verdict-reply.js';
import { tickedVerdict } from './ticked-parts.js';

/** One opinion on a criterion, after code has looked at its evidence. `said` is null where none was given. */
export type Vote = {
  readonly said: SaidVerdict | null;
  readonly checked: Checked;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Of each of the criterion's parts; none where it has none. */
  readonly parts: readonly Verdict[];
  /** What it claims, where none of its evidence stands in the answer; null where some does, or it claims nothing. */
  readonly unproven: Verdict | null;
};

const refusals: Readonly<Record<Refusal, string>> = {
  'not-found': 'The model’s quote is not in your answer.',
  'too-short': 'The model’s quote is too short to show anything.',
  echo: 'The model’s quote only repeats the question.',
  comment: 'The lines the model quoted do nothing.',
};

/** A criterion that was not spoken of, or more than once, is failed and never passed. */
export const noOpinion: Vote = {
  said: null,
  checked: nothingFound,
  verdict: 'not-met',
  reason: 'The grader gave no verdict, or more than one.',
  parts: [],
  unproven: null,
};

/**
 * What else code asks of evidence that stands in the answer: nothing of a model that is known to judge well, its `form` of
 * another, as such a one believes bare lists and denials; and `all`, that it comes near the criterion too, where the texts
 * may order the model about.
 */
export type Guard = 'none' | 'form' | 'all';

/** What a model's word is worth with its evidence: no evidence that code has found, no `met`. */
export function voteOf(
  said: SaidVerdict | null,
  checked: Checked,
  criterion: Criterion,
  guard: Guard,
): Vote {
  if (said === null) return noOpinion;
  const { verdict: claimed, parts, conflict } = tickedVerdict(said, criterion);
  const own = oneLine(said.reason);
  const vote = (verdict: Verdict, reason: string): Vote => ({
    said,
    checked,
    verdict,
    reason,
    parts: verdict === claimed ? parts : [],
    unproven: null,
  });
  if (conflict !== null) return vote('unsure', conflict);
  if (claimed === 'not-met' || claimed === 'unsure') return vote(claimed, own);
  if (checked.evidence.length === 0) {
    const { refusal } = checked;
    const reason = refusal === null ? 'The model quoted nothing.' : refusals[refusal];
    return { ...vote('unsure', reason), unproven: claimed };
  }
  if (checked.isCopied) return vote('unsure', 'The quote copies the question or the rubric.');
  if (guard !== 'none' && checked.isNoProse)
    return vote('unsure', 'The quote is copied, a bare list, or denies the point.');
  if (guard === 'all' && !checked.isNear)
    return vote(
      'unsure',
      'Something in your answer addresses the grader, and the quote is about something else.',
    );
  const isDrawn = checked.evidence.every(({ place: { kind } }) => drawings.has(kind));
  if (!isDrawn) return vote(claimed, own);
  if (guard !== 'none' && (checked.drawn === 'named' || criterion.graph === undefined))
    return vote('unsure', 'Named in your drawing, but not connected or explained.');
  return vote(claimed === 'met' ? worthOfDrawing(criterion) : claimed, own);
}

const drawings: ReadonlySet<string> = new Set(['board', 'diagram']);

/** A label names and does not explain: what a drawing alone can earn is the criterion's to say. */
const worthOfDrawing = ({ kind, graph }: Criterion): Verdict =>
  kind === 'anti-pattern' ? 'met' : (graph?.worth ?? 'partial');

const mostReason = 300;
export const oneLine = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').trim().slice(0, mostReason);

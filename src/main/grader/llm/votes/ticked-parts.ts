import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Verdict } from '../../../../core/grade/grade.js';
import { verdictOfParts } from '../../../../core/grade/verdict-of-parts.js';
import type { SaidVerdict } from '../ask/verdict-reply.js';

type Ticked = {
  readonly verdict: Verdict;
  readonly parts: readonly Verdict[];
  /** Where ticks and word say the contrary of each other. */
  readonly conflict: string | null;
};

/** The verdict with the parts that were ticked: these say more exactly what is there than the word does. */
export function tickedVerdict(
  { parts: ticks, verdict }: SaidVerdict,
  { parts = [] }: Pick<Criterion, 'parts'>,
): Ticked {
  if (parts.length === 0) return { verdict, parts: [], conflict: null };
  const numbers = new Set((ticks.match(/\d{1,2}/g) ?? []).map(Number));
  const rest = verdict === 'unsure' ? 'unsure' : 'not-met';
  const judged = parts.map((_, at): Verdict => (numbers.has(at + 1) ? 'met' : rest));
  const isAll = !judged.includes(rest);
  const isNone = !judged.includes('met');
  const isTurned = (isAll && verdict === 'not-met') || (isNone && verdict === 'met');
  if (isTurned) return { verdict: 'unsure', parts: [], conflict: turned[isAll ? 'all' : 'none'] };
  return { verdict: verdictOfParts(judged, verdict), parts: judged, conflict: null };
}

const turned = {
  all: 'The model found every part, yet said “not met”.',
  none: 'The model said “met”, yet found none of the parts.',
} as const;

import type { Answer } from '../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import type { ReadCriterion } from '../read-answer.js';
import { evidenceOf, withoutRepeats } from './quote-evidence.js';

/** It is more likely wrong. */
const doubtful = 0.4;

/** A criterion that would be met is open where a number stands in the place of one that its author gives and the answer does not. */
export function unlessRivalled(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  answer: Answer,
): CriterionVerdict {
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || ['clarifying', 'anti-pattern'].includes(compiled.criterion.kind)) return verdict;
  const shown = verdict.evidence.filter(({ place }) => place.kind === 'text');
  const phases = new Set([
    compiled.criterion.phase,
    ...shown.flatMap(({ place }) => (place.kind === 'text' ? [place.phaseId] : [])),
  ]);
  const passages = [...new Set(candidates.map(({ passage }) => passage))];
  const notes = passages.filter(
    ({ kind, phaseId }) => kind === 'phase' && phases.has(phaseId ?? ''),
  );
  const drawn = passages.filter(({ kind }) => kind === 'board' || kind === 'diagram');
  const texts = notes.map(({ text }) => text.source);
  const rival = compiled.rivalIn(
    texts,
    drawn.map(({ text }) => text.source),
  );
  if (rival === null) return verdict;
  const { from, to } = rival;
  const own = candidates.find(
    ({ passage, first, last }) =>
      passage === notes[rival.text] &&
      first === last &&
      (passage.segments[first]?.from ?? to) <= from &&
      to <= (passage.segments[last]?.to ?? from),
  );
  const said = clauseAround(texts[rival.text] ?? '', from, to);
  const quotes = withoutRepeats([
    ...(own === undefined ? [] : [evidenceOf(own, answer)]),
    ...shown,
  ]);
  const { parts: _, ...rest } = verdict;
  const reason = `You write “${said}”; I look for ${rival.wanted}.`;
  return { ...rest, verdict: 'unsure', evidence: [], reason, closest: quotes, chance: doubtful };
}

/** A line of a reason, in UTF-16 units. */
const mostBefore = 60;
const leastWords = 3;

/** A number with the words that lead to it, and its unit. */
function clauseAround(source: string, from: number, to: number): string {
  const lead = source.slice(Math.max(0, from - mostBefore), from);
  const starts = [...lead.matchAll(/[.;:!?,]\s+|\n|^\S*\s/g)].map(
    (end) => end.index + end[0].length,
  );
  const [unit = ''] = /^\)?(?: ?%| ?[\p{L}-]+)?/u.exec(source.slice(to)) ?? [];
  const clauses = starts.map((start) => `${lead.slice(start)}${source.slice(from, to)}${unit}`);
  const whole = clauses.findLast((one) => one.trim().split(/\s+/).length >= leastWords);
  return (whole ?? clauses[0] ?? source.slice(from, to)).replace(/\s+/g, ' ').trim();
}

import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Prompt } from '../../../../../core/prompt/prompt.js';
import { figureAtAsked } from '../../../../../core/review/figures/at-asked.js';
import { expectedUnit } from '../../../../../core/review/figures/figure-units.js';
import { figureWords } from '../../../../../core/review/figures/figure-words.js';
import { figuresIn } from '../../../../../core/review/figures/figures-in-text.js';
import { ownFigures } from '../../../../../core/review/figures/own-figures.js';
import type { ReadCriterion } from '../../read-answer.js';
import type { Result } from '../../rubric/worked-out.js';
import { evidenceOf, withoutRepeats } from '../quote-evidence.js';
import { doubtful } from '../judge-window.js';

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
  const number = (texts[rival.text] ?? '').slice(from, to);
  if (isNearEnough(number, rival.wanted, compiled.results())) return verdict;
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

/** "About 15 GB" is no rival to 14 GB, where the estimate of 14.1 may be off by a tenth. */
function isNearEnough(said: string, wanted: string, results: readonly Result[]): boolean {
  const [own = null, author = null] = [said, wanted].map((text) => {
    const [one, ...more] = figuresIn(text);
    return one === undefined || more.length > 0 ? null : one.value / one.unit.size;
  });
  if (own === null || author === null) return false;
  return results.some(({ value: exact, tolerance }) =>
    [1, 1e3, 1e6, 1e9, 1e12].some((unit) => {
      const ratio = (own * unit) / exact;
      const isOfIt = Math.abs((author * unit) / exact - 1) <= rounding;
      return isOfIt && Math.max(ratio, 1 / ratio) <= tolerance;
    }),
  );
}

const rounding = 0.03;

/**
 * An open criterion whose answer says, of just what an estimate of its asks, another number: that is asked about, and no words of
 * the author's.
 */
export function unlessOffAsAsked(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  estimates: Prompt['estimates'],
): CriterionVerdict {
  if (verdict.verdict !== 'unsure' || compiled.criterion.kind === 'anti-pattern') return verdict;
  const results = compiled.results();
  if (results.length === 0) return verdict;
  const notes = [...new Set(candidates.map(({ passage }) => passage))].filter(
    ({ kind }) => kind === 'phase',
  );
  const text = notes.map(({ text: { source } }) => source).join('\n\n');
  const own = estimates.filter(({ value, unit }) =>
    results.some((one) => one.value === value * expectedUnit(unit).size),
  );
  const [off] = ownFigures(own, text).flatMap(({ estimate, own: { kind } }) => {
    const figure = kind === 'off' ? figureAtAsked(estimate.ask, figuresIn(text)) : null;
    return figure === null ? [] : [{ figure, estimate }];
  });
  if (off === undefined) return verdict;
  const clause = off.figure.clause.replace(/^\s*(?:(?:so|and|then|hence|thus) )*/, '').trim();
  const at = text.toLowerCase().indexOf(clause);
  const said = at < 0 ? clause : text.slice(at, at + clause.length);
  const reason = `You write “${said}”; I look for ${figureWords(off.estimate.value).replace('≈ ', '')}.`;
  return { ...verdict, reason, chance: doubtful };
}

/** A line of a reason, in UTF-16 units. */
const mostBefore = 60;
const leastWords = 3;

/** A number with the words that lead to it, and its unit. */
function clauseAround(source: string, from: number, to: number): string {
  const lead = source.slice(Math.max(0, from - mostBefore), from);
  const starts = [...lead.matchAll(/[.;:!?]\s+|,\s+(?![−-]?\d)|\n|^\S*\s/g)].map(
    (end) => end.index + end[0].length,
  );
  const [unit = ''] = /^\)?(?: ?%| ?[\p{L}-]+)?/u.exec(source.slice(to)) ?? [];
  const clauses = starts.map((start) => `${lead.slice(start)}${source.slice(from, to)}${unit}`);
  const whole = clauses.findLast((one) => one.trim().split(/\s+/).length >= leastWords);
  return (whole ?? clauses[0] ?? source.slice(from, to)).replace(/\s+/g, ' ').trim();
}

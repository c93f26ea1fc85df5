import { holdsGroups, wordsOf } from '../../../core/prompt/cue-match.js';
import { isOfOtherKind } from './answer-kind.js';
import { conceptsOf } from './concepts.js';
import { repeatsFigures, withoutAmount } from './settles.js';
import type { Entry, SheetIndex, Source } from './sheet-index.js';
import { termsOf, type Fold } from './text-terms.js';
import { aLibrary, wantedTerms } from './wanted-terms.js';

/** How well a question asks for a source: 0 not at all; `enough` and `near` say what counts. */
export type Match = {
  readonly source: Source;
  readonly score: number;
};

/** How a statement says which libraries may be used. */
const plainOnly = /\b(?:plain|pure|standard library|no librar\w+|no other librar\w+)\b/i;

/** How much each sign weighs. Set on the development half of the labelled questions. */
export const weighing = {
  coverage: 0.35,
  likeness: 0.41,
  cues: 0.22,
  words: 4,
  cueShare: 1.5,
  number: 0.1,
  /** For a fact that says nothing of what a "how many" counts, or of the kind that is asked for. */
  other: 0.7,
  told: 0.48,
  askedConcept: 0.47,
  toldConcept: 0.5,
  statement: 0.58,
  statementConcept: 0.72,
  figures: 0.2,
  rule: 0.2,
};

/** Every source with its score for one question, best first; none where the question names nothing. */
export function matchSources(
  question: string,
  index: SheetIndex,
  terms: readonly string[] = wantedTerms(question, index.fold),
): readonly Match[] {
  if (terms.length === 0) return [];
  const words = wordsOf(question);
  const wantsNumber = asksNumber(words);
  const ofSentence = wantedTerms(withoutAmount(question), index.fold);
  const things = countedIn(question, index.fold);
  const isOther = (entry: Entry): boolean =>
    (things.length > 0 && things.every((thing) => holds(entry, thing) === 0)) ||
    isForAnother(question, entry, index.fold) ||
    isOfOtherKind(question, entry.source.text);
  return index.entries
    .map((entry) => ({ source: entry.source, score: scoreOf(entry) }))
    .sort((a, b) => b.score - a.score);

  function scoreOf(entry: Entry): number {
    const { coverage, likeness, cues, number, statement } = weighing;
    if (entry.source.kind !== 'fact') {
      // A sentence without a number settles no "how many".
      return wantsNumber && !entry.holdsNumber
        ? 0
        : statement * covered(ofSentence, entry, index) +
            (repeatsFigures(question, entry.source.text) ? weighing.figures : 0) +
            (terms.includes(aLibrary) && plainOnly.test(entry.source.text) ? weighing.rule : 0);
    }
    const share = covered(terms, entry, index);
    // One cue among words of something else says little.
    const score =
      coverage * Math.min(1, share) +
      likeness * Math.max(0, ...entry.asks.map((ask) => alike(terms, ask, index))) +
      (holdsGroups(words, entry.cues) ? cues * Math.min(1, share * weighing.cueShare) : 0) +
      (wantsNumber && entry.holdsNumber ? number : 0);
    return isOther(entry) ? score * weighing.other : score;
  }
}

/** Who asks in many words is not asked for each of them: what counts of a question's weight at most. */
const mostWeight = (weightOf: SheetIndex['weightOf']): number => weighing.words * weightOf('');

/** The weighted share of the question's terms that an entry speaks of. */
function covered(terms: readonly string[], entry: Entry, { weightOf }: SheetIndex): number {
  let held = 0;
  let all = 0;
  for (const term of terms) {
    const weight = weightOf(term);
    all += weight;
    held += weight * holds(entry, term);
  }
  return all === 0 ? 0 : held / Math.min(all, mostWeight(weightOf));
}

function holds(entry: Entry, term: string): number {
  const isFact = entry.source.kind === 'fact';
  if (entry.asked.has(term)) return 1;
  if (entry.told.has(term)) return isFact ? weighing.told : 1;
  const concepts = conceptsOf(term);
  if (concepts.some((id) => entry.askedConcepts.has(id))) return weighing.askedConcept;
  if (concepts.some((id) => entry.toldConcepts.has(id)))
    return isFact ? weighing.toldConcept : weighing.statementConcept;
  return 0;
}

/** Weighted F1 of the terms of two questions, where another word for the same thing counts in part. */
function alike(
  terms: readonly string[],
  ask: ReadonlySet<string>,
  { weightOf }: SheetIndex,
): number {
  const concepts = new Set([...ask].flatMap(conceptsOf));
  const own = new Set(terms.flatMap(conceptsOf));
  let shared = 0;
  let all = 0;
  for (const term of terms) {
    const weight = weightOf(term);
    all += weight;
    shared += weight * part(ask.has(term), term, concepts);
  }
  all = Math.min(all, mostWeight(weightOf));
  for (const term of ask) {
    const weight = weightOf(term);
    all += weight;
    shared += weight * part(terms.includes(term), term, own);
  }
  return all === 0 ? 0 : shared / all;
}

function part(isSame: boolean, term: string, concepts: ReadonlySet<number>): number {
  if (isSame) return 1;
  return conceptsOf(term).some((id) => concepts.has(id)) ? weighing.askedConcept : 0;
}

/** What a "how many" counts: `clusters` of "How many clusters are there?". */
export function countedIn(question: string, fold: Fold): readonly string[] {
  const named =
    /\bhow (?:many|much) (?:more )?((?:(?!\b(?:is|are|was|were|do|does|did|can|may|could|will|would|have|has|had|should|must|per|in|of|on|at|to|from|for|with|and|or|a|an|the|we|i|you|they)\b)[\w-]+ ?)+)/i.exec(
      question,
    )?.[1];
  return named === undefined ? [] : termsOf(named, fold);
}

const budgetFor = /\b(?:budget|money|funds?|funding) (?:left )?for ([^,;.?!]+)/i;

/** Whether a budget is asked for that is for what an entry does not speak of: `consultants` of "a budget for Kubernetes consultants". */
export function isForAnother(question: string, entry: Entry, fold: Fold): boolean {
  const thing = termsOf(budgetFor.exec(question)?.[1] ?? '', fold).at(-1);
  return thing !== undefined && holds(entry, thing) === 0;
}

const amounts = new Set(
  'many much big large long often fast quick soon high low small few size rate number'.split(' '),
);

function asksNumber(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'how' && amounts.has(words[at + 1] ?? ''));
}

import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import { isStructure } from '../../../text/function-words.js';
import { isDenial } from '../../../text/is-denial.js';
import { deniedIn, isDenied } from '../../../text/negation.js';
import { stem } from '../../../text/stem.js';
import { hitsOf } from '../../../text/term-match.js';
import type { Token } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { Candidate } from '../../evidence/candidates.js';
import { isLeftOpen } from '../../evidence/contradiction.js';
import type { ReadCriterion } from '../../read-answer.js';
import type { Compiled } from '../../rubric/compile-rubric.js';
import { mayBeDenied, notMetBy } from './not-met-by.js';

/** What is more likely said elsewhere is for the person, whatever one sentence does without. */
const mostChance = 0.65;

/**
 * An open criterion is not met where a sentence says that its very thing is not needed, "No reranker is needed", "Citations need no
 * check", and nothing else of the answer names that thing; of one that is not met it says why.
 */
export function unlessRuledOut(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  answer: Answer,
): CriterionVerdict {
  const { chance = 1 } = verdict;
  if (!mayBeDenied(verdict, compiled.criterion.kind) || chance >= mostChance) return verdict;
  const out = candidates.find((one) => rulesOut(one, candidates, compiled));
  return out === undefined ? verdict : notMetBy(out, verdict, answer, 'rules it out');
}

function rulesOut(one: Candidate, all: readonly Candidate[], compiled: Compiled): boolean {
  const { passage, first, last, isTold } = one;
  const segment = passage.segments[first];
  if (segment === undefined || first !== last || passage.kind !== 'phase' || isTold) return false;
  if (isLeftOpen(one) || segment.tokens.some(({ text }) => limits.has(text))) return false;
  if (doesWithout(segment.tokens) && deniesThing(one, all, compiled)) return true;
  if (one.within.length > 0 && needsNone(segment.tokens, compiled)) return true;
  return isNotDone(segment.tokens) && one.isOtherSide() && deniesName(segment.tokens, compiled);
}

/** It holds for now, or in one case. */
const limits = wordSet('when until yet only once while first initially today alone');

/** A term of the thing itself, which the first cues name, stands in what is not needed, and nowhere else in the answer. */
function deniesThing(
  { passage, first }: Candidate,
  all: readonly Candidate[],
  { groups, ways }: Compiled,
): boolean {
  const segment = passage.segments[first];
  if (segment === undefined) return false;
  const [group] = groups;
  if (group === undefined) return false;
  const here = (passage.hits.get(group) ?? []).filter(
    ({ at, end }) => at >= segment.at && end <= segment.end,
  );
  if (here.length === 0 || !here.every((hit) => isDenied(hit, segment.denied))) return false;
  if (here.every(({ at }) => isNarrowed(segment.tokens, at))) return false;
  const isElsewhere = all.some(
    (other) =>
      other.within.includes(0) &&
      !(other.passage === passage && other.first <= first && first <= other.last),
  );
  if (isElsewhere) return false;
  // Who writes "no graph is needed for a look-up" may be right by the author.
  return !ways.some((way) => {
    const denied = deniedIn(way);
    return doesWithout(way) && hitsOf(group, way).some((hit) => isDenied(hit, denied));
  });
}

/** "No extra machine is needed" denies more machines, and not the machines. */
function isNarrowed(tokens: readonly Token[], at: number): boolean {
  const before = tokens.findLast((token) => token.end <= at && token.isWord);
  if (before === undefined || before.end < at - 1) return false;
  return !isStructure(before) && !isDenial(before) && !wants.has(before.text);
}

/** "Citations need no check": of what it speaks of, by the criterion's terms, a word of its name is not needed. */
function needsNone(tokens: readonly Token[], { ways: [title = []] }: Compiled): boolean {
  const name = new Set(title.filter(isOfContent).map(({ text }) => stem(text)));
  return tokens.some(
    ({ text }, at) =>
      ['need', 'needs'].includes(text) &&
      tokens[at + 1]?.text === 'no' &&
      name.has(stem(tokens[at + 2]?.text ?? '')),
  );
}

/** Two words of the criterion's name, one of which is denied: "rights are not checked in the search" of "Enforces document rights inside the search". */
function deniesName(tokens: readonly Token[], { ways: [title = []] }: Compiled): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const clause = colon < 0 ? tokens : tokens.slice(0, colon);
  const denied = deniedIn(clause);
  const name = new Set(title.filter(isOfContent).map(({ text }) => stem(text)));
  const named = clause.filter((token) => isOfContent(token) && name.has(stem(token.text)));
  return (
    new Set(named.map(({ text }) => stem(text))).size >= leastNamed &&
    named.some((token) => isDenied(token, denied))
  );
}

const leastNamed = 2;
const isOfContent = (token: Token): boolean =>
  token.isWord && !isStructure(token) && !isDenial(token);

const needed = wordSet('needed necessary required');
const dispensable = wordSet('unnecessary overkill pointless superfluous');
const wants = wordSet('need use want');
const mostBetween = 2;

/** "No X is needed", "X is not necessary", "needs no X", "I would not use X", "X is overkill". */
function doesWithout(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord }) => isWord);
  return words.some(({ text }, at) => {
    const before = words.slice(Math.max(0, at - 1 - mostBetween), at);
    if (dispensable.has(text)) return !before.some(isDenial);
    if (needed.has(text))
      return words.slice(0, at).some((word) => word.text === 'no') || before.some(isDenial);
    if (text === 'needs' || text === 'need')
      return words[at + 1]?.text === 'no' || words[at - 1]?.text === 'no' || isNegated(words, at);
    return wants.has(text) && isNegated(words, at);
  });
}

/** "Would not use", "don't want". */
const isNegated = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1];
  return before !== undefined && (before.text === 'not' || before.text.endsWith("n't"));
};

/** "Are not checked". */
const isNotDone = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isDenial(token) &&
      copulas.has(tokens[at - 1]?.text ?? '') &&
      tokens[at + 1]?.text.endsWith('ed') === true,
  );
const copulas = wordSet('is are was were');

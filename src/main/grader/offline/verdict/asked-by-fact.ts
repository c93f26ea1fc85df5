import type { Answer, AskedQuestion } from '../../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence } from '../../../../core/grade/grade.js';
import { isToldAlone, wasTold } from '../../../../core/interviewer/was-told.js';
import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { saidTerms } from '../evidence/said-terms.js';
import type { ReadCriterion } from '../read-answer.js';
import { isStructure } from '../../text/function-words.js';
import { stem } from '../../text/stem.js';
import { wordSet } from '../../text/word-set.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Claim } from './claims.js';
import { doubtful, leastTelling } from './judge-window.js';
import { evidenceOf } from './quote-evidence.js';

/** Below it one open criterion in seven was met, by the labels of the development answers. */
const leastChance = 0.3;

/** Of more pieces a message asks for whatever there is: of the training answers' questions the longest has four. */
const mostPieces = 4;

/**
 * A question that the interviewer answered from a fact on which the criterion hangs, and from no other, asked for it where its own
 * words are about it; of "how many vectors are there?" a fact on vectors and lists is no proof, so that the person is asked. With the
 * interviewer's replies put to the labelled answers' questions 23 of 25 such ones meet it, and 28 of 34 without that. Where two facts
 * were told at once, or the message asks for many things, its words have to come nearer still.
 */
export function countedByFact(
  verdict: CriterionVerdict,
  claims: readonly Claim[],
  { compiled }: ReadCriterion,
  answer: Answer,
  sheet: Prompt['facts'],
): CriterionVerdict {
  const { criterion } = compiled;
  const facts = criterion.facts ?? namedLike(criterion, sheet);
  if (verdict.verdict === 'met' || facts.length === 0) return verdict;
  const linked = answer.questions
    .map((question, index) => ({ question, index }))
    .filter(
      ({ question: { told, statedIn } }) =>
        statedIn === undefined && told !== undefined && facts.includes(told.factId),
    );
  const claimOn = (index: number): Claim | undefined => claims.find((one) => isOn(one, index));
  // A name alone says less than the author's word: there the question has to be half sure by itself.
  const isByName = criterion.facts === undefined;
  const asked =
    linked.find(
      ({ question, index }) =>
        !isByName && isForOne(question, sheet) && isAbout(claimOn(index), compiled),
    ) ??
    linked.find(
      ({ index }) =>
        verdict.verdict === 'unsure' && (claimOn(index)?.chance ?? 0) >= leastFor(criterion).chance,
    );
  // Nor does a name alone open what no words are near to; of an open one it says which question to look at.
  if (asked === undefined && isByName && verdict.verdict !== 'unsure') return verdict;
  if (asked === undefined) {
    const alone = linked.find(({ question }) => isForOne(question, sheet));
    const shown = linked.find((one) => isAt(verdict.closest?.[0], one));
    // Beside another fact it was told all the same: what is missing of the words is not the point.
    return alone === undefined && shown !== undefined && verdict.verdict === 'unsure'
      ? { ...verdict, reason: askedBack(shown) }
      : openedByFact(verdict, alone);
  }
  const { closest: _, chance: __, ...rest } = verdict;
  const claim = claimOn(asked.index);
  return {
    ...rest,
    verdict: 'met',
    evidence: [claim === undefined ? wholeOf(asked) : evidenceOf(claim.candidate, answer)],
    reason: `You asked it in question ${String(asked.index + 1)}, and were told.`,
  };
}

/**
 * A question by which a criterion is met in part of its terms, and that was answered from other facts than the criterion's, asks for
 * something else as likely: "may we use an external model?" is not what it changes outside. None of the training answers' met ones is.
 * Where its words plainly ask it, what was told is no matter.
 */
export function unlessToldElse(
  verdict: CriterionVerdict,
  claims: readonly Claim[],
  { compiled: { criterion } }: ReadCriterion,
  answer: Answer,
  sheet: Prompt['facts'],
): CriterionVerdict {
  const { facts = [] } = criterion;
  const [shown, ...more] = verdict.evidence;
  if (verdict.verdict !== 'met' || shown?.place.kind !== 'question' || more.length > 0)
    return verdict;
  const { index } = shown.place;
  const told = answer.questions[index]?.told;
  const claim = claims.find((one) => isOn(one, index));
  if (facts.length === 0 || told === undefined || claim === undefined) return verdict;
  const isOwn = sheet.some(
    (fact) => facts.includes(fact.id) && wasTold([{ who: 'interviewer', ...told }], fact),
  );
  const { within, groups } = claim.candidate;
  const { closeness, halfCloseness } = claim.candidate;
  if (isOwn || within.length === groups || closeness - halfCloseness >= plainLean) return verdict;
  const terms = saidTerms(claim.candidate).map((term) => `“${term}”`);
  return {
    ...verdict,
    verdict: 'unsure',
    evidence: [],
    reason: `${terms.length > 0 ? `You ask about ${terms.join(' and ')}, and` : 'You'} were told another fact. Is it this?`,
    closest: [shown],
    chance: doubtful,
  };
}

/** So much nearer to what asks it than to what does not: the interviewer chose what to tell. */
const plainLean = 0.4;

/** A criterion that names no facts hangs on the one that it is called after: `ask-permissions` on `permissions`. */
function namedLike({ id, kind, parts }: Criterion, sheet: Prompt['facts']): readonly string[] {
  if (kind !== 'clarifying' || parts !== undefined) return [];
  const name = id.replace(/^asks?-/, '');
  return sheet.flatMap((fact) => (fact.id === name ? [fact.id] : []));
}

/**
 * What was told in reply to words that do not ask for it is for the person to say: did they mean to ask it? It goes before
 * questions that share more words with the criterion, and brought another fact.
 */
function openedByFact(verdict: CriterionVerdict, told: Linked | undefined): CriterionVerdict {
  const { closest = [] } = verdict;
  if (told === undefined) return verdict;
  const isShown = verdict.verdict === 'unsure' && isAt(closest[0], told);
  if (isShown || !['not-met', 'unsure'].includes(verdict.verdict)) return verdict;
  return {
    ...verdict,
    verdict: 'unsure',
    reason: askedBack(told),
    closest: [wholeOf(told), ...closest.filter((one) => !isAt(one, told))].slice(0, mostShown),
    chance: verdict.verdict === 'unsure' ? (verdict.chance ?? doubtful) : doubtful,
  };
}

const askedBack = ({ index }: Linked): string =>
  `You were told it in reply to question ${String(index + 1)}, which may ask something else. Did you ask this?`;

const isAt = (shown: Evidence | undefined, { index }: Linked): boolean =>
  shown?.place.kind === 'question' && shown.place.index === index;

/** As many as are shown of any criterion. */
const mostShown = 3;

/**
 * Whether the words of a question are likely enough those of the criterion, or have a telling term of it and come no nearer to what
 * falls short. "How many" and words of the topic tell nothing.
 */
function isAbout(claim: Claim | undefined, { criterion, weigh }: Compiled): boolean {
  if (claim === undefined) return false;
  const { chance, candidate } = claim;
  const least = leastFor(criterion);
  if (chance >= least.chance) return true;
  // One that has a term of each kind names it, "which requests matter most?", however near that is to what falls short.
  const { within, groups } = candidate;
  if (!criterion.essential && groups > 1 && within.length === groups) return true;
  if (candidate.closeness - candidate.halfCloseness < least.lean) return false;
  return candidate.passage.text.tokens.some(
    (token) =>
      token.isWord &&
      !isMeasure.has(token.text) &&
      !isStructure(token) &&
      weigh.word(stem(token.text)) >= leastTelling &&
      candidate.hits.some(({ at, end }) => token.at >= at && token.end <= end),
  );
}

/** As near to what meets a criterion as to what falls short, but for chance. */
const leastLean = -0.03;
/** An essential one decides the band: "how much at the peak?" is near to how the load runs, and as near to what falls short of it. */
const leastFor = ({ essential }: Criterion): { readonly chance: number; readonly lean: number } =>
  essential ? { chance: likely, lean: clearLean } : { chance: leastChance, lean: leastLean };
const [likely, clearLean] = [0.5, 0.1];
const isMeasure = wordSet('many much long large big often soon fast few more most');

function isForOne({ text, told }: AskedQuestion, sheet: Prompt['facts']): boolean {
  const pieces = text.split(/[,;?!.]|\band\b|\+/).filter((piece) => /\w/.test(piece));
  return told !== undefined && pieces.length <= mostPieces && isToldAlone(told, sheet);
}

const isOn = ({ candidate: { passage } }: Claim, index: number): boolean =>
  passage.kind === 'question' && passage.questionIndex === index;

type Linked = { readonly question: AskedQuestion; readonly index: number };

const wholeOf = (asked: Linked): Evidence => ({
  quote: asked.question.text,
  place: { kind: 'question', index: asked.index, atSec: asked.question.atSec },
});

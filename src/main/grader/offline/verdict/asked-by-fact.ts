import type { Answer, AskedQuestion } from '../../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence } from '../../../../core/grade/grade.js';
import { isToldAlone, wasTold } from '../../../../core/interviewer/was-told.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { saidTerms } from '../evidence/said-terms.js';
import type { ReadCriterion } from '../read-answer.js';
import type { Claim } from './claims.js';
import { doubtful } from './judge-window.js';
import { evidenceOf } from './quote-evidence.js';

/** Below it one open criterion in seven was met, by the labels of the development answers. */
const leastChance = 0.3;

/** Of more pieces a message asks for whatever there is: of the training answers' questions the longest has four. */
const mostPieces = 4;

/**
 * A question that the interviewer answered from a fact on which the criterion hangs, and from no other, asked for it, in whatever
 * words: of the training answers 44 of 48 such questions meet it, and three more by half. Where two facts were told at once, or
 * the message asks for many things, its own words have to come near to the criterion as well.
 */
export function countedByFact(
  verdict: CriterionVerdict,
  claims: readonly Claim[],
  { compiled: { criterion } }: ReadCriterion,
  answer: Answer,
  sheet: Prompt['facts'],
): CriterionVerdict {
  const { facts = [] } = criterion;
  if (verdict.verdict === 'met' || facts.length === 0) return verdict;
  const linked = answer.questions
    .map((question, index) => ({ question, index }))
    .filter(
      ({ question: { told, statedIn } }) =>
        statedIn === undefined && told !== undefined && facts.includes(told.factId),
    );
  const claimOn = (index: number): Claim | undefined => claims.find((one) => isOn(one, index));
  const asked =
    linked.find(({ question }) => isForOne(question, sheet)) ??
    linked.find(
      ({ index }) => verdict.verdict === 'unsure' && (claimOn(index)?.chance ?? 0) >= leastChance,
    );
  if (asked === undefined) return verdict;
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
  if (isOwn || within.length === groups) return verdict;
  const terms = saidTerms(claim.candidate).map((term) => `“${term}”`);
  return {
    ...verdict,
    verdict: 'unsure',
    evidence: [],
    reason: `${terms.length > 0 ? `You ask about ${terms.join(' and ')}, and` : 'You'} were told of something else. Is it this?`,
    closest: [shown],
    chance: doubtful,
  };
}

function isForOne({ text, told }: AskedQuestion, sheet: Prompt['facts']): boolean {
  const pieces = text.split(/[,;?!.]|\band\b|\+/).filter((piece) => /\w/.test(piece));
  return told !== undefined && pieces.length <= mostPieces && isToldAlone(told, sheet);
}

const isOn = ({ candidate: { passage } }: Claim, index: number): boolean =>
  passage.kind === 'question' && passage.questionIndex === index;

const wholeOf = (asked: {
  readonly question: AskedQuestion;
  readonly index: number;
}): Evidence => ({
  quote: asked.question.text,
  place: { kind: 'question', index: asked.index, atSec: asked.question.atSec },
});

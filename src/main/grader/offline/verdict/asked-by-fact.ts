import type { Answer, AskedQuestion } from '../../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence } from '../../../../core/grade/grade.js';
import { isToldAlone } from '../../../../core/interviewer/was-told.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { ReadCriterion } from '../read-answer.js';
import type { Claim } from './claims.js';
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
  const claimOn = (index: number): Claim | undefined =>
    claims.find(
      ({ candidate: { passage } }) =>
        passage.kind === 'question' && passage.questionIndex === index,
    );
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

function isForOne({ text, told }: AskedQuestion, sheet: Prompt['facts']): boolean {
  const pieces = text.split(/[,;?!.]|\band\b|\+/).filter((piece) => /\w/.test(piece));
  return told !== undefined && pieces.length <= mostPieces && isToldAlone(told, sheet);
}

const wholeOf = (asked: {
  readonly question: AskedQuestion;
  readonly index: number;
}): Evidence => ({
  quote: asked.question.text,
  place: { kind: 'question', index: asked.index, atSec: asked.question.atSec },
});

import type { Answer } from '../../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence, Verdict } from '../../../../core/grade/grade.js';
import {
  judgedParts,
  partsReason,
  verdictOfParts,
} from '../../../../core/grade/verdict-of-parts.js';
import type { ReadCriterion, ReadPart } from '../read-answer.js';
import { claimsOf, type Claim } from './claims.js';
import { closestOf, shownOf } from './closest-passages.js';
import type { Fit } from './features.js';
import { doubtful, offFrom } from './judge-window.js';
import { evidenceOf, notAmong, withoutRepeats } from './quote-evidence.js';

type PartFound = {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly chance: number;
  /** It says so with other numbers than the author's, which no words of the whole make good. */
  readonly isOff?: boolean;
};

/**
 * The verdict on a criterion with each of its parts judged as a small criterion, and the evidence of each that was found.
 * `own` stays where no part is met, and where a drawing or code shows the whole. Where the words say the whole, a part
 * of it that is in doubt is taken as said.
 */
export function withParts(
  own: CriterionVerdict,
  { compiled: { criterion }, parts, drawing, code }: ReadCriterion,
  by: Fit,
  answer: Answer,
): CriterionVerdict {
  if (parts.length === 0) return own;
  const found = parts.map((part) => partFound(part, by, answer));
  const isDoubtGone = own.verdict === 'met' && found.some(({ verdict }) => verdict === 'met');
  const verdicts = found.map(({ verdict, isOff }) =>
    isDoubtGone && verdict === 'unsure' && isOff !== true ? 'met' : verdict,
  );
  const isShown = drawing?.verdict === 'met' || code?.verdict === 'met';
  const isOff = found.some((one) => one.isOff === true);
  const isNoneNamed = !verdicts.includes('met') && !isOff;
  if (own.verdict === 'met' && (isShown || isNoneNamed)) return own;
  // Nothing that was written is near the whole or a part in doubt: there is nothing to ask about.
  const inDoubt = found.filter((one) => one.verdict === 'unsure').flatMap((one) => one.evidence);
  if (own.verdict === 'not-met' && !verdicts.includes('met') && inDoubt.length === 0)
    return { ...own, parts: verdicts.map(() => 'not-met') };
  const verdict = verdictOfParts(verdicts, own.verdict);
  // A part that is taken as said is shown too: "You said that A, and that B" stands above both sentences.
  const said = found.filter((_, index) => verdicts[index] === 'met');
  const lead = own.verdict === 'met' ? own.evidence.slice(0, 1) : [];
  const evidence = withoutRepeats([
    ...lead,
    ...said.flatMap((one) => (one.verdict === 'met' ? one.evidence : one.evidence.slice(0, 1))),
  ]);
  const { chance, closest: near = withoutRepeats(inDoubt).slice(0, 3), ...rest } = own;
  const closest = notAmong(evidence, near);
  const judged = judgedParts(criterion, verdicts);
  const isOpened = own.verdict === 'not-met' && verdict === 'unsure';
  return {
    ...rest,
    verdict,
    evidence,
    reason:
      verdicts.includes('met') || isOff || isOpened
        ? `${partsReason(criterion, judged)}${isOff ? ' Check your numbers there.' : ''}`
        : own.reason,
    ...(closest.length === 0 || verdict === 'met' ? {} : { closest }),
    ...(chance === undefined ? {} : { chance: wholeChance(found, chance, verdict) }),
    parts: verdicts,
  };
}

/** The whole is met where its least likely part is, or by a passage that says it all. */
function wholeChance(parts: readonly PartFound[], own: number, verdict: Verdict): number {
  const least = Math.min(...parts.map(({ chance }) => chance));
  const isLeast = verdict === 'partial' || parts.some(({ isOff }) => isOff === true);
  return isLeast ? least : Math.max(least, own);
}

/** What is met in words, or else in code. */
function partFound({ compiled, candidates, code }: ReadPart, by: Fit, answer: Answer): PartFound {
  const claims = claimsOf(compiled, candidates, by);
  const [claim] = claims;
  if (code !== null && (claim === undefined || (code.verdict === 'met' && claim.verdict !== 'met')))
    return { ...code, chance: code.verdict === 'met' ? 1 : 0 };
  if (claim === undefined) return { verdict: 'not-met', evidence: [], chance: 0 };
  const { chance } = claim;
  const slipped = rowOffIn(claims);
  if (claim.verdict === 'met' && slipped === undefined) {
    const [shown = claim] = shownOf(claim, claims);
    return { verdict: 'met', chance, evidence: [evidenceOf(shown.candidate, answer)] };
  }
  const off = slipped ?? claims.find(({ isOff }) => isOff === true);
  if (off !== undefined) {
    const evidence = [evidenceOf(off.candidate, answer)];
    return { verdict: 'unsure', chance: Math.min(off.chance, doubtful), evidence, isOff: true };
  }
  const near = closestOf(claims);
  const evidence = near.map(({ candidate }) => evidenceOf(candidate, answer));
  const verdict = near.some(isSaidAround) ? 'unsure' : claim.verdict;
  return { verdict, chance, evidence };
}

/** What may say it, in a row that has one wrong number, where the right one stands nowhere. */
function rowOffIn(claims: readonly Claim[]): Claim | undefined {
  const passages = [...new Set(claims.map(({ candidate }) => candidate.passage))];
  const all = passages.map(({ text }) => text.source).join('\n');
  const isOff = ({ compiled, candidate: { passage, first, last } }: Claim): boolean => {
    const [from = 0, to = 0] = [passage.segments[first]?.from, passage.segments[last]?.to];
    return compiled.missesInRow(passage.text.source.slice(from, to));
  };
  const [claim] = claims;
  if (claim?.compiled.missesInRow(all) !== true) return undefined;
  return claims.find((one) => one.chance >= offFrom && isOff(one));
}

/** All of it stands there if the sentences before and after are read too: too much to be called missing. */
const isSaidAround = ({ candidate: { near, groups, isDenied, isThin } }: Claim): boolean =>
  groups > 0 && near === groups && !isDenied && !isThin;

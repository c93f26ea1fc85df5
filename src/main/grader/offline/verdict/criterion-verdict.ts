import type { Answer } from '../../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence, Verdict } from '../../../../core/grade/grade.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { contradictionOf } from '../evidence/contradiction.js';
import { priceDenied } from '../evidence/denied-price.js';
import { settlingForLess } from '../evidence/settles-for-less.js';
import type { ReadCriterion } from '../read-answer.js';
import type { Claim } from './claims.js';
import { closestOf, shownOf } from './closest-passages.js';
import { missingPart, unlessElsewhere, withNearestTo } from './missing-sentence.js';
import { evidenceOf, withoutRepeats } from './quote-evidence.js';
import { shortQuote } from './quoted-stretch.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import { missReason, reasonOf, shownReason, type Shown as Doubt } from './verdict-reason.js';

/** Of two verdicts on one criterion the one that leaves more open for the person goes before what is half. */
const rank: Readonly<Record<Verdict, number>> = { met: 3, unsure: 2, partial: 1, 'not-met': 0 };

type Shown = {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly reason: string;
};

/**
 * The verdict on one criterion: by words, a drawing or code, whichever says most. `seat` is the claim by which it is met,
 * if it has one; `claims` are all that the words say on it, best first.
 */
export function verdictOn(
  { compiled, drawing, code }: ReadCriterion,
  { seat, claims }: { readonly seat: Claim | null; readonly claims: readonly Claim[] },
  answer: Answer,
  phases: Prompt['phases'],
): CriterionVerdict {
  const criterionId = compiled.criterion.id;
  // What a slip is asked about by is shown, not what else speaks of the same things.
  const closestOnes = closestOf(
    isSlip(compiled) ? claims.filter((one) => one.verdict !== 'not-met') : claims,
  );
  const best = seat ?? openClaim(claims, closestOnes);
  const part =
    best?.verdict === 'unsure' && isExplained(compiled)
      ? missingPart(best.candidate, compiled, closestOnes)
      : null;
  const missing = part && unlessElsewhere(part, compiled, claims);
  const near = isFar(best, closestOnes)
    ? []
    : missing === null
      ? closestOnes
      : withNearestTo(missing, closestOnes, claims);
  const said = best === null ? null : shownBy(best, { claims, near, missing }, answer, phases);
  const inCode = code && shown(code, false);
  const found = [said, drawing && drawn(drawing), inCode]
    .filter((one) => one !== null)
    .filter(({ verdict }) => verdict !== 'not-met')
    .toSorted((a, b) => rank[b.verdict] - rank[a.verdict]);
  const [first] = found;
  const verdict = first?.verdict ?? 'not-met';
  const closest =
    verdict === 'met'
      ? []
      : withoutRepeats(near.map((one) => evidenceOf(one.candidate, answer, missing?.bag)));
  return {
    criterionId,
    verdict,
    evidence: withoutRepeats(
      found
        .filter((one) => one.verdict === verdict || (verdict === 'met' && one !== inCode))
        .filter((one) => one.verdict !== 'unsure')
        .flatMap(({ evidence }) => evidence),
    ),
    reason:
      first?.reason ??
      missReason({
        isSlip: isSlip(compiled),
        isDrawn: drawing !== null,
        isNear: closest.length > 0,
        isTold: near[0]?.candidate.isTold ?? false,
      }),
    ...(closest.length === 0 ? {} : { closest }),
    ...(first === undefined || first === said
      ? { chance: roundedTo3(chanceOf(best, claims)) }
      : {}),
  };
}

/** Where the words that meet a criterion have their opposite elsewhere, or less is called enough, it is open again, with both to judge by. */
export function unlessOpposed(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  seat: Claim | null,
  answer: Answer,
): CriterionVerdict {
  if (verdict.verdict !== 'met' || seat === null || isSlip(compiled)) return verdict;
  const opposite = contradictionOf(seat.candidate, candidates, compiled);
  const free = opposite === null ? priceDenied(candidates, compiled) : null;
  const other = opposite ?? free ?? settlingForLess(seat.candidate, candidates, compiled);
  if (other === null) return verdict;
  const { parts: _, ...rest } = verdict;
  const said = `“${shortQuote(other)}”`;
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason:
      free === null
        ? `You also write ${said}${opposite === null ? ', that less is enough. Which do you mean?' : '. Does it take this back?'}`
        : `You write ${said}. Does it cost nothing, then?`,
    closest: withoutRepeats([seat.candidate, other].map((one) => evidenceOf(one, answer))),
    chance: likely,
  };
}

/**
 * What is open: its best claim where it is not met, told by the nearest passage, which is the one that is shown; one that found no
 * room among the met ones is for the person to settle. Where nothing shares its words there is nothing to ask, but of a question:
 * it is too short for that, and experts ask in words of their own.
 */
function openClaim([best]: readonly Claim[], [nearest]: readonly Claim[]): Claim | null {
  if (best === undefined || best.verdict === 'not-met') return best ?? null;
  const isQuestion = best.compiled.criterion.kind === 'clarifying';
  if (nearest === undefined && best.chance < likely && !isQuestion) return null;
  const verdict = best.verdict === 'met' ? 'unsure' : best.verdict;
  return { ...best, verdict, candidate: (nearest ?? best).candidate };
}

/** Of an unlikely one passages whose nearest sounds like something else are no help: "pairs" and "40" stand beside anything. */
const isFar = (best: Claim | null, [nearest]: readonly Claim[]): boolean =>
  best?.verdict === 'unsure' &&
  best.chance < unlikely &&
  isExplained(best.compiled) &&
  nearest !== undefined &&
  nearest.candidate.closeness < leastClose;
const [unlikely, leastClose] = [0.4, 0.17];

/** From here on it is more likely met than not, whatever its words share with the criterion's. */
const likely = 0.5;

/** A question is too short to have parts, and a slip has none to add. */
const isExplained = (compiled: Compiled): boolean =>
  compiled.criterion.kind !== 'clarifying' && !isSlip(compiled);

const isSlip = ({ criterion: { kind } }: Compiled): boolean => kind === 'anti-pattern';

/** With the passage that bears it out, where its own words are not enough. */
function shownBy(claim: Claim, doubt: Doubt, answer: Answer, phases: Prompt['phases']): Shown {
  const shown = shownOf(claim, doubt.claims);
  return {
    verdict: claim.verdict,
    evidence: withoutRepeats(shown.map(({ candidate }) => evidenceOf(candidate, answer))),
    reason: reasonOf({ ...claim, candidate: (shown[0] ?? claim).candidate }, phases, doubt),
  };
}

const drawn = (drawing: NonNullable<ReadCriterion['drawing']>): Shown =>
  shown(drawing, drawing.isTurned);

function shown({ verdict, evidence }: Omit<Shown, 'reason'>, isTurned: boolean): Shown {
  return { verdict, evidence, reason: shownReason(verdict, evidence[0]?.place ?? null, isTurned) };
}

/** Also where nothing is near the odds are kept: a forced choice, and a look for own words, go by them. */
const chanceOf = (best: Claim | null, [first]: readonly Claim[]): number =>
  (best ?? first)?.chance ?? 0;

const roundedTo3 = (chance: number): number => Math.round(1000 * chance) / 1000;

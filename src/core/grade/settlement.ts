import { z } from 'zod';
import type { Criterion } from '../prompt/criterion.js';
import { isByTests, outcomeIn } from './tests/all-tests.js';
import {
  placeSchema,
  type CriterionVerdict,
  type Evidence,
  type Grade,
  type Verdict,
} from './grade.js';

/** More than anybody settles in an attempt; then what was settled anew since is let go, the oldest first. */
const mostSettlements = 2000;
export const longestQuote = 2000;

/** What a person can settle a criterion as; `unsure` is the grader's word alone. */
export const settledAs = z.enum(['met', 'partial', 'not-met']);

/** What the person said of a criterion, whoever grades. Null leaves it to the grader again, so that undo is an event too. */
export const settlementSchema = z.strictObject({
  criterionId: z.string().min(1).max(200),
  verdict: settledAs.nullable(),
  /** A contiguous stretch of the answer, and where it stands. */
  quote: z.string().min(1).max(longestQuote).optional(),
  place: placeSchema.optional(),
  atMs: z.number(),
});

export const settlementsSchema = z.strictObject({
  schema: z.literal(1),
  /** In the order in which they were said. */
  events: z.array(settlementSchema).max(mostSettlements),
});

export type Settlement = Readonly<z.infer<typeof settlementSchema>>;

/** Whose a verdict is. */
export type By = 'grader' | 'you';

type SettledVerdict = CriterionVerdict & {
  readonly by: By;
  /** What the grader said, also where the person says otherwise. */
  readonly said: Verdict;
};

export const isSettled = (one: CriterionVerdict | SettledVerdict): one is SettledVerdict =>
  'by' in one;

/** A grade with the person's verdicts over the grader's. It stands wherever a grade does. */
export type SettledGrade = Omit<Grade, 'verdicts'> & { readonly verdicts: SettledVerdict[] };

/** What is settled, by criterion: of its events the last, unless that one left it open again. */
export function settledVerdicts(events: readonly Settlement[]): ReadonlyMap<string, Settlement> {
  const last = new Map(events.map((event) => [event.criterionId, event]));
  return new Map([...last].filter(([, { verdict }]) => verdict !== null));
}

/**
 * The grade with what the person settled, in the grade's order. Evidence is the person's quote, or the passages that the
 * grader came by. Whether the rubric holds a criterion is looked at where it is counted, as of a grader's verdicts.
 */
export function settle(grade: Grade, events: readonly Settlement[]): SettledGrade {
  const settled = settledVerdicts(events.filter((event) => canSettle(event.criterionId, grade)));
  const kept = grade.verdicts
    .filter(({ criterionId }) => !settled.has(criterionId))
    .map((one) => ({ ...one, by: 'grader' as const, said: one.verdict }));
  const own = [...settled.values()].flatMap((event) => ownVerdict(event, grade) ?? []);
  const places = new Map(grade.verdicts.map(({ criterionId }, at) => [criterionId, at]));
  const placeOf = ({ criterionId }: CriterionVerdict): number =>
    places.get(criterionId) ?? places.size;
  return {
    ...grade,
    verdicts: [...kept, ...own].toSorted((one, other) => placeOf(one) - placeOf(other)),
  };
}

/** What tests decide nobody talks away, where the grade counts them; older grades keep what was settled over them. */
export function canSettle(criterionId: string, { verdicts }: Pick<Grade, 'verdicts'>): boolean {
  if (outcomeIn(verdicts) === null) return true;
  return !verdicts.some((one) => one.criterionId === criterionId && isByTests(one));
}

/** The person's verdict over what a grade says of its criterion. */
function ownVerdict(event: Settlement, grade: Grade): SettledVerdict | null {
  const { criterionId, verdict } = event;
  if (verdict === null) return null;
  const [first, ...others] = grade.verdicts.filter((one) => one.criterionId === criterionId);
  // A grader that doubles an id has said nothing, as in `verdictsById`.
  const said = others.length > 0 ? undefined : first;
  return {
    criterionId,
    verdict,
    evidence: quoted(event) ?? foundBy(said, verdict),
    reason: '',
    ...(said?.closest === undefined ? {} : { closest: said.closest }),
    by: 'you',
    said: said?.verdict ?? 'not-met',
  };
}

/** Without a quote a credited criterion shows the passage that the person saw first, if the grader did not call it too little. */
function foundBy(said: CriterionVerdict | undefined, verdict: Verdict): Evidence[] {
  const { evidence = [], closest = [] } = said ?? {};
  const isKept = evidence.length > 0 || verdict === 'not-met' || said?.verdict === 'not-met';
  return isKept ? evidence : closest.slice(0, 1);
}

function quoted({ quote, place }: Settlement): Evidence[] | null {
  return quote === undefined || place === undefined ? null : [{ quote, place }];
}

/**
 * Whether a verdict has to point at words of the answer: where it claims what a grader was sure is not there. An
 * anti-pattern that is "met" costs points, and nobody has to prove that.
 */
export function needsQuote(
  { kind }: Pick<Criterion, 'kind'>,
  said: Verdict,
  verdict: Settlement['verdict'],
): boolean {
  const isSure = said === 'not-met' || said === 'partial';
  return kind !== 'anti-pattern' && verdict === 'met' && isSure;
}

/** The events with one more; of those that a later one of the same criterion overrides, the oldest go where it is too many. */
export function withSettlement(
  events: readonly Settlement[],
  next: Settlement,
  most = mostSettlements,
): readonly Settlement[] {
  const all = [...events, next];
  const last = new Map(all.map(({ criterionId }, at) => [criterionId, at]));
  let tooMany = all.length - most;
  return all.filter(({ criterionId }, at) => {
    const goes = tooMany > 0 && last.get(criterionId) !== at;
    if (goes) tooMany -= 1;
    return !goes;
  });
}

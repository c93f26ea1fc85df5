import type { Criterion } from '../../prompt/criterion.js';
import type { CriterionVerdict, Evidence } from '../grade.js';
import type { TestOutcome } from './test-outcome.js';
import {
  likeWords,
  lineWords,
  testChangeWords,
  testCountWords,
  testMissWords,
} from './test-outcome-words.js';

/** No criterion of a prompt can have this id: theirs are kebab-case. */
export const allTestsId = 'all_tests';

/** What all tests together say: met where every one passes, partly where few fail, whatever is written about the code. */
export function allTestsVerdict(outcome: TestOutcome): CriterionVerdict {
  const { missed, total, passed, share = 0 } = outcome;
  return {
    criterionId: allTestsId,
    verdict: passed === total ? 'met' : share > 0 ? 'partial' : 'not-met',
    evidence: [
      {
        quote: quoteOf(outcome),
        place: { kind: 'tests', names: missed },
      },
    ],
    reason: [`${testCountWords(outcome)}.`, lineWords(outcome), likeWords(outcome)]
      .filter((one) => one !== '')
      .join(' '),
    tests: outcome,
  };
}

function quoteOf({ missed, total, broke }: TestOutcome): string {
  if (broke !== null) return broke.words;
  return missed.length === 0 ? `${String(total)} of ${String(total)}` : missed.join('; ');
}

/** What a grade keeps of the tests; null where none ran, and in grades from before the tests led. */
export function outcomeIn(verdicts: readonly CriterionVerdict[]): TestOutcome | null {
  return verdicts.find(({ criterionId }) => criterionId === allTestsId)?.tests ?? null;
}

/** Whether the code itself stops, so that no test could see what it does. */
export function isBroken(verdicts: readonly CriterionVerdict[]): boolean {
  const outcome = outcomeIn(verdicts);
  return outcome !== null && outcome.broke !== null;
}

/**
 * The rubric by which verdicts count: where they hold what all tests came to, a criterion more, before the first that
 * names tests. It weighs one more than all that words alone can win or lose, at whatever level. So the tests have more than half of the
 * weight, and code that passes them all stands above code that does not, whatever is written about either.
 */
export function rubricFor(
  rubric: readonly Criterion[],
  verdicts: readonly CriterionVerdict[],
): readonly Criterion[] {
  const outcome = outcomeIn(verdicts);
  if (outcome === null) return rubric;
  const first = rubric.findIndex(isTested);
  const at = first === -1 ? 0 : first;
  const inWords = rubric
    .filter((one) => !isTested(one))
    .reduce((sum, { weight }) => sum + weight, 0);
  const phase = rubric[at]?.phase ?? '';
  return rubric.toSpliced(at, 0, allTestsCriterion(outcome, inWords + 1, phase));
}

/** Whether a verdict is what tests say. */
export const isByTests = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean =>
  evidence.some(({ place }) => place.kind === 'tests');

export const isTested = ({ tests }: Pick<Criterion, 'tests'>): boolean => tests !== undefined;

function allTestsCriterion(outcome: TestOutcome, weight: number, phase: string): Criterion {
  const { total } = outcome;
  return {
    id: allTestsId,
    kind: 'component',
    phase,
    title: total === 1 ? 'Passes the test' : `Passes all ${String(total)} tests`,
    weight,
    essential: false,
    from: 'mid',
    change: testChangeWords(outcome),
    strong: testMissWords(outcome),
    novice: '',
    phrasings: [],
    alsoSaid: [],
    nearMisses: [],
    halfSaid: [],
    cues: [],
    contradicts: [],
  };
}

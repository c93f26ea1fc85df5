import type { Prompt } from '../prompt/prompt.js';
import type { Evidence, Grade, Verdict } from './grade.js';
import { judgedBy } from './judged-criteria.js';
import { isByTests, isTested } from './tests/all-tests.js';

/** What is said of one criterion when a phase is checked. */
export type CheckedCriterion = {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The person's own words for it, or those that come nearest, with "…" where they are cut; null where there are none. */
  readonly quote: string | null;
  /** Tests decide it once the attempt is handed in; nothing is said of it before. */
  readonly isLeftToTests: boolean;
};

/**
 * The criteria of one phase that the grade's level asks, each with its quote as `wordsOf` shows it. Slips are left to the report: they are known at the end. What tests
 * decide is open until they have run, whatever is written about the code.
 */
export function phaseCheck(
  prompt: Pick<Prompt, 'rubric'>,
  grade: Grade,
  phaseId: string,
  wordsOf: (said: Evidence) => string,
): readonly CheckedCriterion[] {
  return judgedBy(grade, prompt)
    .filter(
      ({ criterion, isExpected }) =>
        isExpected && criterion.phase === phaseId && criterion.kind !== 'anti-pattern',
    )
    .map(({ criterion, verdict, reason, evidence: [said], evidence, closest: [near] }) => {
      const { id, title } = criterion;
      return isTested(criterion) && !isByTests({ evidence })
        ? { id, title, ...leftToTests }
        : {
            id,
            title,
            verdict,
            reason,
            quote: quoteOf(said ?? near, wordsOf),
            isLeftToTests: false,
          };
    });
}

const quoteOf = (one: Evidence | undefined, wordsOf: (said: Evidence) => string): string | null =>
  one === undefined ? null : wordsOf(one);

const leftToTests = { verdict: 'unsure', reason: '', quote: null, isLeftToTests: true } as const;

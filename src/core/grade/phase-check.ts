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
    .map(({ criterion, verdict, reason, evidence: [said], evidence, closest: [near] }) => ({
      id: criterion.id,
      title: criterion.title,
      ...(isTested(criterion) && !isByTests({ evidence }) ? untested : { verdict, reason }),
      quote: quoteOf(said ?? near, wordsOf),
    }));
}

const quoteOf = (one: Evidence | undefined, wordsOf: (said: Evidence) => string): string | null =>
  one === undefined ? null : wordsOf(one);

const untested = {
  verdict: 'unsure',
  reason: 'Tests decide this when you submit, not your notes. Run the visible ones now.',
} as const;

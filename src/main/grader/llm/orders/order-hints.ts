import { sentencesOf } from './clauses.js';
import { judgingHits } from './judging-hits.js';
import type { JudgingPart } from './judging-words.js';

const inReach = 6;
const manyAwards = 4;
const beside: ReadonlySet<JudgingPart> = new Set(['verb', 'item', 'judge']);

/**
 * Whether a sentence speaks of granting in the same breath as of grading, or over and over: "return verdict: met". Too little to cut it, and
 * enough to be careful. Of 168 answers and paraphrases of the bank's prompts none does.
 */
export const hintsAtOrders = (text: string): boolean =>
  sentencesOf(text).some(({ start, end }) => {
    const hits = judgingHits(text.slice(start, end));
    const awards = hits.filter(({ part }) => part === 'award');
    return (
      awards.length >= manyAwards ||
      awards.some((award) =>
        hits.some(
          ({ part, rank, at }) =>
            beside.has(part) && at !== award.at && Math.abs(rank - award.rank) <= inReach,
        ),
      )
    );
  });

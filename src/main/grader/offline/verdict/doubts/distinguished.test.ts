import { expect, it } from 'vitest';
import { plainReader } from '../../../text/tokens.js';
import { aliasTable } from '../../../text/fold-words.js';
import { termGroup } from '../../../text/term-match.js';
import { distinguishing } from '../../rubric/distinguishing.js';
import { bankVerdicts } from '../bank-verdicts.fixture.js';

const verdictOf = await bankVerdicts();
const byHarm = 'bedside-guidelines/expert-question-set';
const experts =
  'Three pharmacists, 144 h: they relabel 400 questions of the hotline with today’s rules, plus 60 questions which have no ' +
  'answer, 40 with an expired rule. Metrics: recall@5 of the right passage (goal 95 %), wrong-version rate 0, wrong-population ' +
  'rate, share of answered with an unsupported sentence < 0.5 %, abstention rate.';

// Bug: "Has experts grade its answers by harm", essential, was met as sure by words that name no harm.
it('is not sure of words without what tells a criterion from what falls short of it', () => {
  expect(verdictOf(byHarm, experts)).toMatchObject({
    verdict: 'unsure',
    evidence: [],
    reason: 'You say much of it. Do your words also say: “Has experts grade its answers by harm”?',
    closest: [{ place: { phaseId: 'wrap-up' } }],
  });
  const graded = `${experts}\n\nTwo of the experts grade each answer by harm in four steps, blind.`;
  expect(verdictOf(byHarm, graded)?.verdict).toBe('met');
});

it('finds the groups that the ways have and what falls short has not, where there are lines enough', () => {
  const aliases = aliasTable({});
  const plain = plainReader(aliases);
  const [who, harm] = [['expert*'], ['harm', 'severity']].map((terms) => termGroup(terms, aliases));
  if (who === undefined || harm === undefined) throw new Error('there are two groups');
  const lines = (text: string, count: number) =>
    Array.from({ length: count }, () => plain(text).tokens);
  const ways = lines('experts grade the harm', 6);
  const half = lines('experts count what is right', 6);
  expect(distinguishing([who, harm], ways, half)).toEqual([1]);
  expect(distinguishing([who, harm], ways, half.slice(1))).toEqual([]);
  expect(distinguishing([who, harm], [...ways, ...half], half)).toEqual([]);
});

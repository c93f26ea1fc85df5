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
    reason:
      'You say much of it. Do your words also say: “They grade harm in four steps, two of them blind, and retrieval is read apart”?',
    closest: [{ place: { phaseId: 'wrap-up' } }],
  });
  const graded = `${experts}\n\nTwo of the experts grade each answer by harm in four steps, blind.`;
  expect(verdictOf(byHarm, graded)?.verdict).toBe('met');
});

// Bug: the name of the criterion was asked back of whoever works it out with another result.
it('names the number that is not found, where a number is asked for', () => {
  const own =
    '(A) 1-grams 5/5, 2-grams 3/4, 3-grams 2/3, 4-grams 1/2, product 0.25, fourth root 0.71. BLEU about 0.71.\n' +
    '(B) 5/6, 4/5, 3/4, 2/3, product 1/3, fourth root 0.76. BLEU 0.76.\n(C) no shared words, BLEU 0.';
  const found = verdictOf('sft-metrics/works-bleu', own);
  expect(found).toMatchObject({
    verdict: 'unsure',
    reason: 'You say much of it. Compare your numbers: I don’t find 0.58.',
  });
});

it('finds the groups that all ways have, or that most have and what falls short has not, where there are lines enough', () => {
  const aliases = aliasTable({});
  const plain = plainReader(aliases);
  const [who, harm] = [['expert*'], ['harm', 'severity']].map((terms) => termGroup(terms, aliases));
  if (who === undefined || harm === undefined) throw new Error('there are two groups');
  const lines = (text: string, count: number) =>
    Array.from({ length: count }, () => plain(text).tokens);
  const ways = lines('experts grade the harm', 6);
  const half = lines('experts count what is right', 6);
  const few = lines('people grade the harm', 1);
  expect(distinguishing([who, harm], ways, half)).toEqual([0, 1]);
  expect(distinguishing([who, harm], [...ways, ...few], half)).toEqual([1]);
  expect(distinguishing([who, harm], ways, half.slice(1))).toEqual([]);
  expect(distinguishing([who, harm], [...ways, ...half], half)).toEqual([0]);
});

/** The bug: each was met, as sure, by words on something else, or by a number that is not the author's. */
it.each([
  [
    'multi-query-attention/spectrum-of-groups',
    'In multi-query attention every head keeps its own queries, but all heads share one single key and one value projection. In multi-head attention each head has its own Q, K and V. So the number of query heads stays, only K and V are stored once instead of h times.',
    'In between lies grouped-query attention: 8 key/value heads, each serves a group of four query heads.',
  ],
  [
    'token-bucket/tests-the-bound',
    'The bucket has no edge: at most capacity + rate * t in any stretch of length t.',
    'A random sequence of takes with an injected clock, and over every window what was admitted stays within capacity + rate * its length.',
  ],
  [
    'qlora/rounds-the-block',
    'Divide by the largest, 0.8: (1, 0.125, -0.375, 0.5). Nearest: 1, 0.161, -0.395, 0.563. Read back 0.8, 0.129, -0.316, 0.45. With 8 in the block the scale is 8, and the others come back as 0, 0, 0.64.',
    'Divide by the largest, 0.8: (1, 0.125, -0.375, 0.5). Nearest: 1, 0.161, -0.395, 0.441. Read back 0.8, 0.129, -0.316, 0.353. With 8 in the block the scale is 8, and the others come back as 0, 0, 0.64.',
  ],
  [
    'ivf-search/counts-uneven-work',
    'A query costs C x d to rank the centroids plus nprobe lists: 1,000 + 8 x 400 = 4,200 distances in place of 400,000, about 95 times less.',
    '1,000 + 8 x 400 = 4,200 distances on average, but long lists are also asked for more often, so weighted by size a probe meets far more, and the list of 12,000 costs that by itself.',
  ],
  [
    'bleu-score/makes-scores-comparable',
    "I'd compare with sacrebleu on the same tokens, with smoothing off, to nine digits. BLEU adds up the matches over all segments. That alone could be the three points between the two scripts.",
    'Another tokeniser or casing shifts BLEU by points, so score everything with one script on detokenised text and publish its signature.',
  ],
  [
    'code-assistant-preferences/consent-and-secrets-filter',
    'Only customers who agreed send code; for the others only counts leave the plug-in. Secrets and personal data get scrubbed before it is stored.',
    'Only customers who agreed send code; for the others only counts leave the plug-in. Secrets and personal data get scrubbed in the plug-in, before upload.',
  ],
])('meets %s only by what is said of it', (key, other, right) => {
  expect(verdictOf(key, other)?.verdict).toBe('unsure');
  expect(verdictOf(key, right)?.verdict).toBe('met');
});

// Bug: "why it rises first is missing", as sure, of "warm-up at first because v is not reliable yet".
it('hears "not reliable" as unreliable', () => {
  const text =
    'Warm-up at first because v is not reliable yet, then decay, since with a constant rate you bounce around the minimum because of the noise.';
  expect(verdictOf('optimisers/schedules-the-rate', text)?.parts).toEqual(['met', 'met']);
});

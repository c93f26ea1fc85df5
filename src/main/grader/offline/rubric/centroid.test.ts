import { expect, it } from 'vitest';
import { centreOf, toCentre } from './centroid.js';
import { bagOfText, type Weigh } from '../../text/word-similarity.js';
import { aliasTable } from '../../text/fold-words.js';
import { plainText } from '../../text/tokens.js';

const bag = (text: string) => bagOfText(plainText(text, aliasTable({})));
const texts = [
  'merge both lists by reciprocal rank',
  'the ranks of two lists are fused',
  'fuse by rank, scores differ in scale',
].map(bag);
const even: Weigh = { word: () => 1, bag: ({ size }) => size };
const centre = centreOf(texts, [['rank fusion', 'rrf*']], even);
const close = (text: string): number => toCentre(bag(text), centre, even);

/** The bug: who joins what two authors say in words of both is as far off as who says neither. */
it('is closer to words out of several texts than to a text on something else', () => {
  expect(close('two lists fused by reciprocal rank')).toBeGreaterThan(0.6);
  expect(close('shard the index by tenant and replicate it')).toBe(0);
});

/** The bug: a long answer is close to everything, since more of its words are found. */
it('does not grow with words that have nothing to do with it', () => {
  const said = 'lists fused by rank';
  expect(close(`${said} while tenants, shards and replicas are kept apart`)).toBeLessThan(
    close(said),
  );
});

it('is 0 of nothing', () => {
  expect(close('')).toBe(0);
});

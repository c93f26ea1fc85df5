import { expect, it } from 'vitest';
import { criterion } from '../../core/grade/rubric.fixture.js';
import { samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { isJoined, joinedTitles, verbsOf } from './joined-titles.js';

const verbs = new Set(['keeps', 'stores', 'says', 'compares']);

/** The bug: an answer that held half of such a title left raters to toss a coin. */
it.each([
  'Sweeps the setting and compares the gates',
  'Chunks by structure and keeps provenance',
  'Names the noise floor and says that it cures nothing',
  'Derives the factor per layer and raises it to the depth',
  'Says where a judge is fit and where it is not',
  'Names a way to shrink the cache, and its price',
  'Gives a reason for both the start and the number of groups',
  'Counts the seats per airline and per passenger',
])('sees two demands in “%s”', (title) => {
  expect(isJoined(title, verbs)).toBe(true);
});

it.each([
  'Keeps the keys and values of past tokens, layer by layer',
  'Asks whether queries and keys carry their position already',
  'Says that BLEU rewards wording and not truth',
  'Acts on the cause of an alarm, and not on the alarm',
  'Adds matches and totals over all segments before it divides',
  'Splits it into runs and stores',
])('sees one in “%s”', (title) => {
  expect(isJoined(title, new Set(['keeps', 'says']))).toBe(false);
});

it('takes the verbs from how titles begin', () => {
  const rubric = [
    criterion({ id: 'a', title: 'Stores the codes' }),
    criterion({ id: 'b', title: 'Global search over summaries' }),
  ];
  expect([...verbsOf([{ ...samplePrompt, rubric }])]).toEqual(['stores']);
});

it('names criteria without parts, and none that cannot have them', () => {
  const title = 'Cuts the vector and stores its codes';
  const part = { title: 'a part', cues: [['part']], ways: ['1', '2', '3', '4'] };
  const rubric = [
    criterion({ id: 'bare', title }),
    criterion({ id: 'parted', title, parts: [part, part] }),
    criterion({ id: 'slip', title, kind: 'anti-pattern' }),
    criterion({ id: 'tested', title, tests: ['it cuts'] }),
  ];
  expect(joinedTitles({ ...samplePrompt, rubric }, verbs)).toEqual([`bare: ${title}`]);
});

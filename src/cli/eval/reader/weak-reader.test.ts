import { expect, test } from 'vitest';
import { randomFrom } from '../../../core/metrics/random.js';
import type { Verdict } from '../../../core/grade/grade.js';
import { decoyAsks } from '../../../main/grader/llm/ask/decoy-asks.js';
import { quoteOf, readerReply, saidOf, type Opinion } from './opinions.js';
import { replyOn } from './example.fixture.js';
import type { Asking } from './tape.js';
import { weakReader } from './weak-reader.js';

const decoyId = decoyAsks[0]?.id ?? '';
const sentence = 'Hot links sit in a cache in front of the store.';
const ids = Array.from({ length: 200 }, (_, index) => `c${String(index)}`);
const answer = JSON.stringify({ phases: [{ phase: 'Design', text: sentence }] }, null, 1);
const asking: Asking = {
  name: 'p.a.1',
  ids,
  nth: 0,
  sent: {
    system: '',
    user: `<answer-1>\n${answer}\n</answer-1>`,
    replySchema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  },
};
const quote = 'most of the redirects end in the cache and never reach the store';
const reply = (verdict: Verdict) =>
  readerReply(
    JSON.parse(
      replyOn([...ids, decoyId], () => ({ verdict, quote: verdict === 'met' ? quote : '' })),
    ),
  );
const weakened = (verdict: Verdict, flipped: number, changed: number): readonly Opinion[] =>
  weakReader(() => reply(verdict), new Map(), { flipped, changed }, randomFrom(3))(asking)
    ?.verdicts ?? [];

test('about the wanted share is turned round, the same each time, and no decoy is', () => {
  const turned = weakened('met', 0.3, 0).filter((one) => saidOf(one) !== 'met');
  expect(turned.length - 1).toBeGreaterThan(40);
  expect(turned.length - 1).toBeLessThan(80);
  expect(weakened('met', 0.3, 0)).toEqual(weakened('met', 0.3, 0));
  const onDecoy = weakened('not-met', 1, 0).filter(({ id }) => id === decoyId);
  expect(onDecoy.map(saidOf)).toEqual(['not-met']);
});

test('what is called met by mistake quotes the answer; what is called not met quotes nothing', () => {
  const raised = weakened('not-met', 1, 0).filter(({ id }) => id !== decoyId);
  expect(new Set(raised.map((one) => quoteOf(one)))).toEqual(new Set([sentence]));
  const lowered = weakened('met', 1, 0);
  expect(lowered.every((one) => saidOf(one) === 'not-met' && quoteOf(one) === '')).toBe(true);
});

test('a changed quote is another one by a word, under the same verdict', () => {
  const changed = weakened('met', 0, 1).filter(({ id }) => id !== decoyId);
  expect(changed.every((one) => quoteOf(one) !== quote && saidOf(one) === 'met')).toBe(true);
  const lengths = changed.map((one) => quoteOf(one).split(' ').length - quote.split(' ').length);
  expect(new Set(lengths)).toEqual(new Set([-1, 0, 1]));
});

test('what the good reader was never asked is answered by its first opinions', () => {
  const known = new Map(reply('met')?.verdicts.map((one) => [one.id, one]));
  const weak = weakReader(() => null, known, { flipped: 0, changed: 0 }, randomFrom(1));
  expect(weak({ ...asking, ids: ['c1', 'c2'] })?.verdicts.map(({ id }) => id)).toEqual([
    'c1',
    'c2',
  ]);
});

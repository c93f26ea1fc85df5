import { expect, it } from 'vitest';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { askedBack, choiceOf, chosenOf } from './ask-back.js';
import { foldOf } from './meaning/text-terms.js';
import { indexOf } from './meaning/sheet-index.js';
import { replyOf } from './reply.js';
import { words } from './reply-words.js';

const fold = foldOf({});
const fact = (id: string, topic: string, answer: string) => ({
  id,
  topic,
  asks: [`How long does the ${topic} take?`, `Which ${topic} is there?`],
  cues: [],
  answer,
});
const nightly = fact('nightly', 'nightly upload', 'It takes an hour.');
const weekly = fact('weekly', 'weekly upload', 'It takes a day.');
const cost = fact('cost', 'price', 'Ten euros.');
const facts = [nightly, weekly, cost];
const said = (text: string, who: Turn['who'] = 'interviewer'): Turn => ({
  who,
  atSec: 1,
  text,
  factId: null,
  phaseId: 'design',
});
const back = said(words.askBack(nightly.topic, weekly.topic));
const replied = (message: string, talk: readonly Turn[] = [back]) =>
  chosenOf({ talk: [...talk, said(message, 'you')], facts, fold }, message);
const answered = (question: string) =>
  replyOf(
    {
      index: indexOf({ facts, statement: 'Build a thing for the shop.', phases: [] }, fold),
      phase: undefined,
      talk: [],
      hasHints: true,
    },
    question,
  );

it('asks back where two facts fit about equally well, and tells where one stands out', () => {
  const reply = answered('How long does the upload take?');
  expect(reply).toMatchObject({ kind: 'asks-back', factIds: [], text: back.text });
  expect(reply.between).toEqual(['nightly', 'weekly']);
  expect(answered('How long does the weekly upload take?').factIds).toEqual(['weekly']);
});

it.each([
  ['the first', 'first'],
  ['The latter, please', 'second'],
  ['Both!', 'both'],
  ['no, the second', 'second'],
  ['neither', 'neither'],
  ['I mean the weekly one', 'second'],
  ['nightly', 'first'],
  ['What happens to it first when a shop closes?', null],
  ['What is the price of a loaf?', null],
])('%s', (message, choice) => {
  expect(choiceOf(message, [nightly, weekly], fold)).toBe(choice);
});

it('tells the fact that was chosen, once as new and then as said before', () => {
  expect(replied('the second')).toEqual({ text: weekly.answer, factId: 'weekly' });
  expect(replied('both')?.text).toBe(`${nightly.answer}\n\n${weekly.answer}`);
  expect(replied('neither')?.factId).toBeNull();
  const known = { ...said(weekly.answer), factId: 'weekly' };
  expect(replied('weekly', [known, back])?.text).toBe(`As I said: ${weekly.answer}`);
});

it('hears a choice only right after the question back', () => {
  expect(replied('the first', [back, said('Go on.')])).toBeNull();
  expect(askedBack([said('Do you mean “this” or “that”?')], facts)).toBeNull();
});

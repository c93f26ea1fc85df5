import { expect, it } from 'vitest';
import { wordsOf } from '../../../core/prompt/cue-match.js';
import { indexOf } from '../meaning/sheet-index.js';
import { foldOf } from '../meaning/text-terms.js';
import { namesCase } from '../names-case.js';
import { intentOf, onlyIntent } from './intent.js';
import { formedAs, talkFormOf } from './talk-sense.js';

// Bug: "I don't know. Assume what seems reasonable." to a wish in words that no list has.
it.each([
  ['Does this hang together?', 'praise'],
  ['Tell me honestly, is this rubbish?', 'praise'],
  ['What would you do in my shoes?', 'hint'],
  ['Could you give me somewhere to begin?', 'hint'],
  ['It’s not coming to me.', 'stuck'],
  ['I can’t make any progress on this.', 'stuck'],
  ['Can you put the question another way?', 'rephrase'],
  ['Shall I describe every step?', 'rubric'],
  ['How picky are you with notation?', 'rubric'],
  ['May I first recap what I know?', 'small-talk'],
  ['Give me thirty seconds to sort my thoughts, please.', 'small-talk'],
  ['If one node dies, what do you want me to do?', null],
])('%s: %s', (message, intent) => {
  expect(formedAs(wordsOf(message))).toBe(intent);
});

it.each([
  ['Mind if I write the tests before the class?', 'leave'],
  ['I’d rather do the money before the boxes, if you don’t object', 'leave'],
  ['How are we doing for time?', 'time'],
  ['Does this hang together?', null],
])('%s: %s', (message, talk) => {
  expect(talkFormOf(wordsOf(message))).toBe(talk);
});

it('hears a wish through what is told beside it', () => {
  expect(
    onlyIntent(['how are we doing for time?', 'I’d like to keep ten minutes for the money part']),
  ).toBe('small-talk');
  expect(onlyIntent(['If a list is empty,', 'what do you want me to do?'])).toBe(null);
});

it('takes no question for a wish that asks what there is of a thing', () => {
  expect(intentOf('How many engineers do I have for these ten weeks?')).toBe(null);
});

const fact = {
  id: 'reset',
  topic: 'Resets',
  answer: 'Sessions are kept for an hour.',
  asks: ['How long is a session kept?'],
  cues: [],
};

it.each([
  ['Can I interrupt you?', false],
  ['Can I keep the sessions?', true],
  ['Is that repair any good?', true],
  ['Which cloud is it on?', true],
  ['Do we have a cloud of our own?', true],
  ['Does this hang together?', false],
])('names a thing of the case: %s', (message, does) => {
  const index = indexOf({ statement: 'Plan it.', facts: [fact] }, foldOf({}));
  expect(namesCase(message, index)).toBe(does);
});

import { beforeAll, expect, it } from 'vitest';
import { bankRooms, lastSaid, type BankRooms } from '../bank-rooms.fixture.js';
import { standsOut } from './stands-out.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const bread = 'bread-for-tomorrow';
const model = 'what kind of model is it?';
const promotions = 'which inputs does the model use besides sales?';
const pilot = 'how many shops were in the pilot?';
const size = 'How many shops and articles are there?';

// Bugs: one sentence of what was told, and the answer was in another.
it.each([
  [
    [
      promotions,
      model,
      "what was the forecast for in last year's test, the next day or further ahead?",
    ],
    /^As I said: .*mean of tomorrow's sales/,
  ],
  [
    [promotions, 'and how do the old promotions get into the training data?'],
    /: Calendar.*latest state\.$/,
  ],
  [
    [pilot, 'and where they grew emptier, who corrected those orders by hand?'],
    /^What I have on that: /,
  ],
  [[size, pilot, 'How many shops had that, and how fast did it go?'], /^As I said: .*80 shops/],
] as const)('cuts no answer off: %j', (messages, expected) => {
  expect(lastSaid(rooms, bread, messages).text).toMatch(expected);
});

it('says the one sentence that has the number asked for', () => {
  expect(
    lastSaid(rooms, bread, [promotions, 'the old weather forecasts, how far back?']).text,
  ).toBe('As I said: The provider sells its past forecasts, 18 months back.');
});

const told = ['Shops close at nine.', 'Orders are due at 02:30, and sending takes ten minutes.'];
const isSecond = (at: number): boolean => at === 1;

it.each([
  ['How long does sending an order take?', true],
  ['Are orders due before shops close?', false],
  ['When are orders due, at 02:30 or later?', true],
  ['When are orders due, at noon or in the evening?', false],
] as const)('a sentence stands out by all that is asked: %s', (question, expected) => {
  expect(standsOut(question, told, isSecond)).toBe(expected);
});

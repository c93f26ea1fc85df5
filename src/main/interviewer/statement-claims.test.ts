import { beforeAll, expect, it } from 'vitest';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';
import { claimsIn } from './meaning/quoted-claims.js';
import { offlineInterviewer } from './offline-interviewer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

// Bug: who doubted what a colleague says in the statement got it back as a fact: "That’s in the prompt: “The model gets smaller, …".
it.each([
  ['lora', 'Does the model get smaller?'],
  ['lora', 'Does inference become cheaper?'],
  ['lora', 'Is the quality the same as with full fine-tuning?'],
  ['qlora', 'Is training faster with it?'],
  ['qlora', 'Is the colleague right?'],
  ['rms-norm', 'Does it treat each dimension by itself?'],
  ['rms-norm', 'Is it faster because it computes less?'],
  ['temperature', 'Does a temperature of 0 make the model correct?'],
  ['large-weights-overfitting', 'Has the model overfitted?'],
])('%s: tells no claim as a fact: %s', (id, question) => {
  const room = { ...rooms(id), phaseId: 'define' };
  const { text } = offlineInterviewer.answer(room, question);
  expect(text).not.toMatch(/^That’s in the prompt/);
  expect(text).toMatch(/hear from you|don’t|ask|decision/);
});

it('still quotes what the statement itself says', () => {
  const room = { ...rooms('lora'), phaseId: 'define' };
  expect(offlineInterviewer.answer(room, 'how many tenants do we have?').text).toContain(
    'two hundred customers',
  );
});

it('tells claims from names and examples in quotation marks', () => {
  expect([
    ...claimsIn([
      'He says: "We factor the weights and train those.',
      'The model gets smaller."',
      'Not all of that is right, as "road bike 54" shows.',
      'People ask "How fast may potassium be infused?"',
    ]),
  ]).toEqual(['He says: "We factor the weights and train those.', 'The model gets smaller."']);
});

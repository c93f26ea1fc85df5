import { beforeAll, expect, it } from 'vitest';
import { bankRooms, lastSaid, type BankRooms } from '../bank-rooms.fixture.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const error = 'What was the error measured against, sales or what people wanted';

// Bug: it sent to ask a part again, and then did not know that part.
it('tells of each part what the sheet has', () => {
  const asked = `Is a third below real? ${error}, and were the promotions in there?`;
  const { text } = lastSaid(rooms, 'bread-for-tomorrow', [asked]);
  expect(text).toMatch(/absolute error against sales.*\n\nCalendar, prices, promotions/s);
  expect(text).not.toMatch(/by itself/);
  expect(lastSaid(rooms, 'bread-for-tomorrow', [`${error}?`]).factId).toBe('notebook');
});

it('sends to ask for one part where none is heard, and tells nothing that lacks its words', () => {
  const asked = 'Did anybody try Adam on the ResNet already, and what came out of it?';
  expect(lastSaid(rooms, 'optimisers', [asked]).text).toBe(
    'Please ask “Did anybody try Adam on the ResNet already” by itself.',
  );
});

// Bug: the third part was dropped without a word.
it('hears what is named before its pronoun', () => {
  const asked =
    'what if the cost is 0 or bigger than the capacity, and the wait, is it rounded up?';
  expect(lastSaid(rooms, 'token-bucket', [asked]).text).toMatch(
    /False and math\.inf.*\n\n.*The wait that take tells must be exact enough/s,
  );
});

import { beforeAll, expect, it } from 'vitest';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { offlineInterviewer } from './offline-interviewer.js';
import { noted } from './room-answer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const said = (text: string, talk: readonly Turn[] = []) =>
  offlineInterviewer.answer({ ...rooms('live-captions-surge', talk), phaseId: 'design' }, text);
const isNoted = (text: string): boolean => noted.some((one) => one === text);

// Bugs, in words of sittings: a statement got a fact that nobody asked for, "As I said: …", or "I don't know".
it.each([
  'Two numbers each week: the share of registered rooms without a gap above 5 seconds, and the p95 delay per room.',
  'We have tried a full replay of the snow morning with all machines.',
  'Minutes without captions per room, with registered rooms apart, go out each week.',
  'When a card dies the gateway replays the last five seconds to another card.',
  'A placement service counts free slots per card, 100 with the large and 300 with the small model, and puts a stream only where a slot is free.',
  'When slots run short, rooms without entitlement go to the small model first, and only then do we refuse.',
  'We build the TensorRT engine once in CI and bake it into the image, so that a machine starts in a minute.',
  'Each week we send the minutes without captions, registered rooms apart from the rest, and the word error rate per model.',
  'We rehearse: 12,000 archived lectures played as rooms within three minutes, while we pull one card and then a zone.',
  'Four cells: 30 + 15 L4, 17 + 9 old cards, each with its own placement.',
  'The timetable tells us how many rooms open at a quarter past eight.',
  'Machines start by the timetable, twenty minutes ahead of the first lecture.',
  'Clients reconnect with jitter and exponential backoff.',
  'What we measure is the word error rate on accented speech.',
  'I would keep two models on each machine and shift between them.',
  'Reactive autoscaling comes seven minutes too late, because an image takes that long.',
  'Recordings wait until the evening and use the idle cards.',
  'I need three things: a queue, a placement service, and a warm pool.',
  'I need seconds to start a stream, and that is how we count.',
  'It costs about 12,100 dollars a month, which is less than half.',
  'The gateway holds a short buffer, and it drops silence before the recogniser.',
  'Pairs are better when I only want to know which of two models is better: people agree more on them.',
  'Rollout goes one university at a time, and the old path stays warm for a week.',
])('is told, and tells nothing: %s', (statement) => {
  expect(said(statement)).toEqual({ text: noted[0], factId: null });
});

it.each([
  'how many rooms are there at the peak',
  'Walk me through what happens to a stream today, step by step.',
  'from zero to captioning, a fresh machine takes how long and why so long',
  'I need numbers: streams per card, rooms at the peak, dollars a month.',
  'So a card costs how much',
  'What latency do we promise',
  'what delay is acceptable',
  'and which rooms must not go without captions',
  'How long does a machine take to start',
  'number of rooms at a quarter past eight',
  'For the snow mornings: how many rooms come on top',
  'I’d like to know how many rooms there are at peak.',
  'Tell me about the fleet of cards.',
  'Can you tell me how many streams a card carries.',
  'Do we know the timetable of the rooms in advance',
  'I wonder how many streams one card carries',
  'who cannot do without captions',
  'is there a budget for the cards',
  'We serve 180 universities, but how many rooms are open at once',
  'Please tell me the money we spend on cards a month.',
  'When do the recordings have to be done',
  'In how many regions do we run',
  'The peak number of rooms',
  'Not sure which cards we have and how many of them.',
])('is asked, mark or no mark: %s', (question) => {
  expect(isNoted(said(question).text)).toBe(false);
});

it('says it in turn, and confirms or corrects what is assumed', () => {
  const [first, second] = noted;
  const turn = {
    who: 'interviewer',
    atSec: 1,
    factId: null,
    phaseId: 'design',
    text: first,
  } as const;
  expect(said('We keep a warm spare in each zone.', [turn]).text).toBe(second);
  expect(isNoted(said('I assume there are some 12,000 rooms at the peak.').text)).toBe(false);
});

// Bug: "I don't have a number for that" to who asked for the figures of the phase's own question.
it('quotes what the question of a phase says, once it was read', () => {
  const room = { ...rooms('k-means-clusters', []), phaseId: 'define' };
  const { text } = offlineInterviewer.answer(
    room,
    'At which numbers do the two centres start, and on which numbers do I carry it out?',
  );
  expect(text).toMatch(/in the question: “Carry it out on the numbers 1, 2, 3, 10, 11, 24/);
});

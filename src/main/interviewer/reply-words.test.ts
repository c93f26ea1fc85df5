import { expect, it } from 'vitest';
import { wasTold } from '../../core/interviewer/was-told.js';
import { handOver, toldFact, withoutCount } from './reply-words.js';

const phases = [
  { id: 'design', title: 'Design', minutes: 25, ask: 'How?' },
  { id: 'test', title: 'Test', minutes: 10, ask: 'Why?' },
];
const said = (phaseId: string, elapsedSec: number, timeFactor = 1): string | null =>
  handOver(phases, phaseId, { elapsedSec, timeFactor });

// Bugs: it took two or three sentences; "That's our time" at the end of the last phase, with seven of the 35 minutes left.
it('hands on at the end of a phase, and ends the interview only with its time', () => {
  expect(said('design', 1500)).toBe(
    'That’s the time for Design: finish your thought, then let’s move on to Test.',
  );
  expect(said('test', 28 * 60 + 13)).toBe(
    'That’s the time for Test, with about 7 minutes left in all: look it over, then submit.',
  );
  expect(said('test', 34 * 60)).toContain('about a minute left');
  expect(said('test', 35 * 60)).toBe('That’s our time: finish your thought, then submit.');
  expect(said('test', 35 * 60, 2)).toContain('about 35 minutes left');
  expect(said('gone', 60)).toBeNull();
});

// Bug: "W is d_out × d_in", of a matrix that the prompt and the code call w.
it('tells a fact in its own case, and what is left of a yes with a capital', () => {
  expect(toldFact('w is d_out × d_in.', false)).toBe('w is d_out × d_in.');
  expect(toldFact('Yes, every turn.', false)).toBe('Every turn.');
});

// Bug: "Two. A small model ..." to who asked what a report may cost.
it('begins with a count only where one was asked for, and knows the fact again without it', () => {
  const answer = 'Two. A small model on our own cards, and a large one.';
  expect(withoutCount(answer, 'How many models are there?')).toBe(answer);
  const text = withoutCount(answer, 'What is the cost limit for a report?');
  expect(text).toBe('A small model on our own cards, and a large one.');
  expect(withoutCount('Two hundred. No more.', 'How fast?')).toBe('Two hundred. No more.');
  expect(wasTold([{ who: 'interviewer', factId: null, text }], { id: 'models', answer })).toBe(
    true,
  );
});

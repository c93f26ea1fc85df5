import { expect, it } from 'vitest';
import type { Turn } from '../attempt/attempt-state.js';
import { openedWith } from './opening-question.js';

const ask =
  'How do receipts become the pieces that you order? Then it is Monday and forty shops complain: how do you find out why?';
const phases = [{ id: 'deep-dive', title: 'Deep dive', minutes: 18, ask }];
const said: Turn = { who: 'interviewer', atSec: 9, text: ask, factId: null, phaseId: 'deep-dive' };
const opened = (question: string, talk: readonly Turn[]) =>
  openedWith({ phase: 'deep-dive', ask: question }, { phases }, { talk });

// Bug: "Not asked in this attempt" of what the phase began with.
it('knows a follow-up that the opening question of its phase asks for, once that was said', () => {
  const complaints =
    'Forty shops complain on Monday morning, all of them short of rolls. Walk me through it.';
  expect(opened(complaints, [said])).toBe('Deep dive');
  expect(opened(complaints, [])).toBeNull();
  expect(opened('How many shops complain?', [said])).toBeNull();
  expect(opened('Managers want to keep correcting orders. Do you let them?', [said])).toBeNull();
});

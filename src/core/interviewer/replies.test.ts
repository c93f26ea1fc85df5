import { expect, it } from 'vitest';
import type { Turn } from '../attempt/attempt-state.js';
import { exchangesIn, repliedTo } from './replies.js';

const turn = (who: Turn['who'], text: string, more: Partial<Turn> = {}): Turn => ({
  ...{ who, atSec: 1, phaseId: 'design', text, factId: null },
  ...more,
});

// Bug: "I'm done, that's my answer" stood in the report as an answer to the follow-up.
it('takes as the answers to a follow-up what tells something, and not that one is through', () => {
  const about = { kind: 'follow-up', id: 'breaker' } as const;
  const asked = turn('interviewer', 'And when the vendor is down?', { about });
  const answer = turn('you', 'A breaker opens, and the small model answers.');
  const talk = [
    asked,
    turn('you', 'For how long?'),
    turn('interviewer', 'An hour.', { factId: 'outage' }),
    answer,
    turn('you', "I'm done, that's my answer"),
  ];
  expect(repliedTo(talk)).toEqual(about);
  expect(exchangesIn(talk)).toEqual([{ asked, replies: [answer] }]);
});

// Bug: "go on, next question please" stood in the report as part of an answer.
it.each(['go on, next question please', 'Next.', 'hint', 'ok, ask me another question'])(
  'takes for no answer the wish for more: %s',
  (wish) => {
    const about = { kind: 'follow-up', id: 'breaker' } as const;
    const asked = turn('interviewer', 'And when the vendor is down?', { about });
    const answer = turn('you', 'A breaker opens. Any questions on that, ask me.');
    expect(exchangesIn([asked, answer, turn('you', wish)])).toEqual([{ asked, replies: [answer] }]);
  },
);

// Bug: "and what does it cost", asked without its mark, stood in the report as an answer to the curveball.
it('takes a question without its mark for no answer, by what was told to it', () => {
  const about = { kind: 'curveball', id: 'curveball' } as const;
  const asked = turn('interviewer', 'It snows.', { about });
  const question = turn('you', 'and what does it cost');
  const answer = turn('you', 'What I do is reserve the slots.');
  const talk = [asked, question, turn('interviewer', '0.70 USD.', { factId: 'cost' }), answer];
  expect(exchangesIn(talk)).toEqual([{ asked, replies: [answer] }]);
});

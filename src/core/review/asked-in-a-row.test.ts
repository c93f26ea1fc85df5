import { describe, expect, it } from 'vitest';
import { sampleGrade, samplePrompt } from '../grade/sample-prompt.fixture.js';
import { judgedBy } from '../grade/judged-criteria.js';
import { textAt } from '../attempt/timed-text.js';
import type { Turn } from '../attempt/attempt-state.js';
import { line, startedState as state } from './asked-on.fixture.js';
import { answerLead, askedOn } from './asked-on.js';

const prompt = {
  ...samplePrompt,
  followUps: [
    {
      ...{ id: 'quarter-late', phase: 'design', criteria: ['cache'] },
      ask: 'Labels are ripe after 75 days. Is your model not always a quarter late?',
      strong: 'The model need not be: issuers’ reports and analysts’ verdicts bridge ten weeks.',
    },
    {
      ...{ id: 'canary', phase: 'design', criteria: [] },
      ask: 'How long must a canary run?',
      strong: 'A slice of five per cent misses 97 frauds a day, so two weeks.',
    },
  ],
  curveball: {
    phase: 'design',
    text: 'Sales has won a marketplace in Singapore. A round trip to your region takes 160 ms.',
    changes: 'The decision path is drawn twice, in each region, and counters are exchanged.',
  },
};
const curveball = line('interviewer', 90, prompt.curveball.text, {
  ...{ kind: 'curveball', id: 'design' },
});
const followUp = line('interviewer', 95, 'Is your model not always a quarter late?', {
  ...{ kind: 'follow-up', id: 'quarter-late' },
});
const singapore =
  'Singapore: a round trip of 160 ms is too long, so each region decides by itself.';
const quarter = 'Not a quarter late: the issuers’ reports come in four days.';
const asked = [curveball, line('you', 92, 'what else?'), followUp];
const on = (talk: readonly Turn[], more: Partial<typeof state> = {}) =>
  askedOn({ prompt, state: { ...state, talk, ...more } }, []);
const repliesTo = (id: string, talk: readonly Turn[]) =>
  on(talk)
    .get(id)
    ?.replies.map(({ text }) => text);

describe('two questions asked before either was answered', () => {
  // Bug: "You said and wrote nothing after it", as the answer stood below the question that came next.
  it('gives each answer to the one whose words it shares, in whichever order', () => {
    const said = [singapore, quarter].map((text, at) => line('you', 100 + at, text));
    for (const answers of [said, said.toReversed()]) {
      const talk = [...asked, ...answers];
      expect(repliesTo('curveball', talk)).toEqual([singapore]);
      expect(repliesTo('quarter-late', talk)).toEqual([quarter]);
    }
    // Bug: so did two follow-ups, the second of which had both answers.
    const canary = line('interviewer', 97, 'How long must a canary run?', {
      ...{ kind: 'follow-up', id: 'canary' },
    });
    const two = [followUp, canary, line('you', 100, quarter), line('you', 105, 'Two weeks.')];
    expect(repliesTo('quarter-late', two)).toEqual([quarter]);
    expect(repliesTo('canary', two)).toEqual(['Two weeks.']);
  });

  it('gives what shares with neither to the last, and claims nothing of the first', () => {
    const talk = [...asked, line('you', 100, 'I would ask legal.')];
    const found = on(talk);
    expect(found.get('quarter-late')?.replies).toHaveLength(1);
    const first = found.get('curveball');
    expect(first?.next?.quote).toBe('I would ask legal.');
    expect(first === undefined ? '' : answerLead(first)).toBe(
      'I can’t tell whether you answered it. You said next:',
    );
  });
});

// Bug: an answer to what the report calls "Not asked in this attempt" stood as the answer to the curveball.
it('takes what is on a question that nobody asked for no answer to another', () => {
  const more = line('you', 105, singapore);
  expect(repliesTo('curveball', [curveball, line('you', 100, quarter), more])).toEqual([singapore]);
});

// Bug: "go on" stood as a part of the answer.
it.each(['go on', 'ok, go on please', 'Let us move on', 'ok next'])('%s is no answer', (wish) => {
  const talk = [followUp, line('you', 100, quarter), line('you', 105, wish)];
  expect(repliesTo('quarter-late', talk)).toEqual([quarter]);
});

// Bug: "You said and wrote nothing after it" over a diagram, and boxes without words, of a minute later.
it('does not say that nothing was written where something was', () => {
  const leadOf = (more: Partial<typeof state>): string => {
    const found = on([curveball], more).get('curveball');
    return found === undefined ? '' : answerLead(found);
  };
  const nothing = 'You said and wrote nothing after it.';
  expect(leadOf({})).toBe(nothing);
  expect(leadOf({ diagram: textAt('a --> b', 80) })).toBe(nothing);
  expect(leadOf({ diagram: textAt('a --> b', 150) })).not.toBe(nothing);
  const box = { id: 'box', type: 'rectangle', version: 1, isDeleted: false };
  const drawn = (isDeleted: boolean) => ({
    board: new Map([['box', { ...box, isDeleted }]]),
    boardSec: new Map([['box', 150]]),
  });
  expect(leadOf(drawn(false))).not.toBe(nothing);
  expect(leadOf(drawn(true))).toBe(nothing);
});

// Bug: notes on something else stood beside an answer that was said behind the next phase's question.
it('shows no notes for a criterion beside an answer that was said late', () => {
  const note = 'The notebook: her table holds each day’s final state.';
  const place = { kind: 'text', phaseId: 'wrap', start: 0, end: note.length, atSec: 120 } as const;
  const judged = judgedBy(sampleGrade('g', 'met', 0), prompt).map((one) => ({
    ...one,
    evidence: [{ quote: note, place }],
  }));
  const wrap = { id: 'wrap', title: 'Wrap-up', minutes: 5, ask: 'How do you know?' };
  const entry = line('interviewer', 97, 'How do you know?', { kind: 'entry', id: 'wrap' });
  const said = line('you', 110, `${quarter} Analysts’ verdicts bridge the weeks.`);
  const talk = [followUp, ...[entry, said].map((turn) => ({ ...turn, phaseId: 'wrap' }))];
  const found = askedOn(
    {
      prompt: { ...prompt, phases: [...prompt.phases, wrap] },
      state: { ...state, talk, texts: { wrap: textAt(note, 120) } },
    },
    judged,
  ).get('quarter-late');
  expect(found?.replies).toHaveLength(1);
  expect(found?.written).toEqual([]);
});

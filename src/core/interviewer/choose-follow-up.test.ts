import { expect, it } from 'vitest';
import { samplePrompt } from '../grade/sample-prompt.fixture.js';
import type { Verdict } from '../grade/grade.js';
import type { Turn } from '../attempt/attempt-state.js';
import { chooseFollowUp, type Standing } from './choose-follow-up.js';
import { criteriaAnswered, repliedTo } from './replies.js';

const [one, two] = samplePrompt.rubric;
if (one === undefined || two === undefined) throw new Error('the sample has two criteria');
const followUp = (id: string, criteria: readonly string[], phase = 'design') => ({
  id,
  phase,
  criteria: [...criteria],
  ask: `${id}?`,
  strong: '',
});
const prompt = {
  ...samplePrompt,
  followUps: [
    followUp('first', [one.id]),
    followUp('second', [two.id]),
    followUp('elsewhere', [], 'deep-dive'),
  ],
};
const turn = (change: Partial<Turn>): Turn => ({
  who: 'interviewer',
  atSec: 1,
  text: '',
  factId: null,
  phaseId: 'design',
  ...change,
});
const asked = (id: string): Turn => turn({ about: { kind: 'follow-up', id } });
const chosen = (
  verdicts: Readonly<Record<string, Verdict>> = {},
  talk: readonly Turn[] = [],
  standing: Readonly<Record<string, Partial<Omit<Standing, 'followUp'>>>> = {},
) =>
  chooseFollowUp(prompt, 'design', talk, new Map(Object.entries(verdicts)), ({ id }) => ({
    touched: 0,
    answered: 0,
    untold: 0,
    isFounded: true,
    ...standing[id],
  }))?.id ?? null;

it('asks on what is open in this phase, never what is met, said already, or asked before', () => {
  expect(chosen({ [one.id]: 'met' })).toBe('second');
  expect(chosen({ [one.id]: 'unsure', [two.id]: 'met' })).toBe('first');
  expect(chosen({ [one.id]: 'met' }, [asked('second')])).toBeNull();
  expect(chosen({ [one.id]: 'met' }, [], { second: { touched: 1, answered: 0.7 } })).toBeNull();
});

it('asks first where somebody has begun to speak of it', () => {
  const begun = { touched: 1, answered: 0.2 };
  expect(chosen({}, [], { first: begun })).toBe('first');
  expect(chosen({}, [], { second: begun })).toBe('second');
});

// Bug: "The plug-in's switch from cents to euros happens again", said to somebody who had never heard of a plug-in.
it('asks nothing that builds on what nobody spoke of, and first what stands on what is known', () => {
  expect(chosen({}, [], { first: { isFounded: false } })).toBe('second');
  expect(chosen({}, [], { first: { isFounded: false }, second: { isFounded: false } })).toBeNull();
  expect(chosen({}, [], { first: { untold: 0.9 } })).toBe('second');
});

it('an answer to a follow-up is evidence for its criteria; a question, or what is said later, is not', () => {
  const answer = turn({ who: 'you', text: 'A replica takes over.' });
  const question = turn({ who: 'you', text: 'Which one?' });
  const later = turn({ who: 'you', text: 'Later.', phaseId: 'deep-dive' });
  const talk = [asked('second'), answer, question, later];
  expect([...criteriaAnswered(talk, prompt.followUps)]).toEqual([[answer, [two.id]]]);
  expect(repliedTo([asked('second')])).toEqual({ kind: 'follow-up', id: 'second' });
  expect(repliedTo([turn({ about: { kind: 'entry', id: 'design' } })])).toBeNull();
});

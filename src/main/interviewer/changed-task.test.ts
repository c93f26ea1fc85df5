import { beforeAll, expect, it } from 'vitest';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { sheetNow } from '../../core/interviewer/sheet-now.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { wholeBank } from '../prompts/bank/whole-bank.fixture.js';
import { offlineInterviewer } from './offline-interviewer.js';

let prompts: readonly Prompt[];
beforeAll(async () => {
  prompts = (await wholeBank()).prompts;
}, 60_000);

const captions = (): Prompt => {
  const prompt = prompts.find(({ id }) => id === 'live-captions-surge');
  if (prompt === undefined) throw new Error('the bank has no live-captions-surge');
  return prompt;
};
const line = (text: string, more: Partial<Turn> = {}): Turn => ({
  ...{ who: 'interviewer', atSec: 3, phaseId: 'deep-dive', text, factId: null },
  ...more,
});
const thrown = (): Turn =>
  line(captions().curveball?.text ?? '', { about: { kind: 'curveball', id: 'deep-dive' } });
const ask = (question: string, talk: readonly Turn[]) =>
  offlineInterviewer.answer(
    { prompt: captions(), phaseId: 'deep-dive', talk, aliases: {} },
    question,
  );
const where = 'May the audio leave the country?';

// Bug: after a ruling that speech must stay in its country it said "As I said: … audio may travel within the Union".
it('answers by the curveball what that has overruled, also where the old fact was told', () => {
  const before = ask(where, []);
  expect(before.text).toMatch(/audio may travel within the Union/);
  const talk = [line(before.text, { factId: before.factId }), thrown()];
  const after = ask(where, talk);
  expect(after.factId).toBe('geography');
  expect(after.text).toMatch(/^That has changed\. .*processed in its own country/);
  expect(after.text).not.toMatch(/within the Union|As I said/);
  const again = ask(where, [...talk, line(after.text, { factId: after.factId })]);
  expect(again.text).toMatch(/^As I said: From next term the speech/);
});

it('says what the curveball itself says, and keeps what it left alone', () => {
  expect(ask('In how many countries will we run?', []).text).not.toMatch(/^As I said/);
  expect(ask('Do two of these regions have no L4?', [thrown()]).text).toMatch(/no L4/);
  expect(ask('How late may a caption be?', [thrown()]).text).toMatch(/^A word is on the screen/);
});

it('knows a curveball of an older attempt by its words', () => {
  const { facts, change } = sheetNow(captions(), [line(captions().curveball?.text ?? '')]);
  expect(change).toMatch(/ruling/);
  expect(facts.find(({ id }) => id === 'geography')?.answer).toMatch(/its own country/);
});

it('overrules nothing with what it was before', () => {
  for (const { id, facts, curveball } of prompts) {
    for (const { fact, answer } of curveball?.overrules ?? [])
      expect(facts.find((one) => one.id === fact)?.answer, `${id} ${fact}`).not.toBe(answer);
  }
});

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseAnswerFile } from '../../../../core/answer/answer-file.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { inThisThread, offlineSignal } from '../../offline/answer-signal.js';
import { aliases, fixturePrompt } from '../../offline/prompt.fixture.js';
import { designed, graderOn, requestWith, saying } from '../grading.fixture.js';
import { answerView, wholeAnswer } from '../view/answer-view.js';
import { usualTokens } from '../../../../core/grader/usual-tokens.js';
import { gradingTokens, usual } from './grading-tokens.js';
import { loadTemplates } from './prompt-templates.js';

const bank = resolve(import.meta.dirname, '../../../../../prompts');

test('the usual is what the bank takes with its reference answers, within a tenth', async () => {
  const [templates, { prompts }] = await Promise.all([loadTemplates(bank), wholeBank()]);
  const all = prompts.map((prompt) => {
    const read = parseAnswerFile(prompt.reference.answer, prompt);
    if (!read.ok) throw new Error(`the reference of ${prompt.id} is no answer`);
    const answer = wholeAnswer(answerView(requestWith(read.value, { prompt })));
    const criteria = prompt.rubric;
    const tokens = gradingTokens({
      templates,
      prompt,
      criteria,
      told: [],
      answer,
      isCareful: false,
    });
    return tokens;
  });
  expect(all.length).toBeGreaterThanOrEqual(60);
  for (const kind of ['promptTokens', 'replyTokens'] as const) {
    const mean = all.reduce((sum, one) => sum + one[kind], 0) / all.length;
    const off = Math.abs(mean / usualTokens[kind] - 1);
    expect(off, `${kind} are ${String(Math.round(mean))}`).toBeLessThan(0.1);
  }
}, 60_000);

/** A pack may hold as much: its statement goes along with each of the calls. */
const large: Prompt = { ...fixturePrompt, statement: 'Design a search. '.repeat(12_000) };
const said = designed('We go home early and sleep well.');
const request = requestWith(said, { prompt: large });

// Bug: a pack set the size of the bill; a press of Submit sent whatever it held, as often as it has criteria.
test('a grading of many times the usual sends nothing before the person has agreed to its tokens', async () => {
  const small = inThisThread(() => offlineSignal(requestWith(said), aliases));
  const { grader, server } = await graderOn([saying({})], small);
  const asked = await grader.grade(request);
  if (asked.ok || asked.error.kind !== 'costs-much') throw new Error('it was not asked');
  expect(server.requests).toHaveLength(0);
  const { promptTokens, replyTokens } = asked.error.tokens;
  const agreedTokens = promptTokens + replyTokens;
  expect(agreedTokens).toBeGreaterThan(10 * usual);
  expect((await grader.grade({ ...request, agreedTokens: agreedTokens - 1 })).ok).toBe(false);
  expect((await grader.grade({ ...request, agreedTokens })).ok).toBe(true);
  const sent = server.requests.reduce((sum, { text }) => sum + text.length, 0) / 4;
  expect(sent / promptTokens).toBeGreaterThan(0.99);
  expect(sent / promptTokens).toBeLessThan(1.01);
}, 60_000);

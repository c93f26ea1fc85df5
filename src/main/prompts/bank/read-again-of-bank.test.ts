import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { parseAnswerFile } from '../../../core/answer/answer-file.js';
import { foldAttempt, type AttemptState } from '../../../core/attempt/attempt-state.js';
import { textAt } from '../../../core/attempt/timed-text.js';
import { phrasingsOf } from '../../../core/prompt/criterion.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { besideCorrections, besideWeak } from '../../../core/review/claims/beside.js';
import { reasonsToReadAgain, toReadAgain } from '../../../core/review/claims/read-again.js';
import { parseYaml } from '../parse-yaml.js';
import { wholeBank } from './whole-bank.fixture.js';

const root = resolve(import.meta.dirname, '../../../..');
let prompts: readonly Prompt[];
beforeAll(async () => {
  ({ prompts } = await wholeBank());
}, 60_000);

const started = foldAttempt([
  {
    ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'x', promptHash: 'x', starter: '' },
    ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'x' },
  },
]);

function stateOf(phases: readonly (readonly [string, string])[]): AttemptState {
  if (started === null) throw new Error('no state');
  const texts = phases.map(([id, text]) => [id, textAt(unwrapped(text), 0)] as const);
  return { ...started, texts: Object.fromEntries(texts) };
}

/** References are wrapped at a width, which nobody does who types. */
const unwrapped = (text: string): string =>
  text.replaceAll(/(?<=[^\n]{60})\n(?=[^\s#*•>$|\d-])/g, ' ');

function written(markdown: string, prompt: Prompt): AttemptState {
  const answer = parseAnswerFile(markdown, prompt);
  if (!answer.ok) throw new Error(prompt.id);
  return stateOf(answer.value.phases.map(({ phaseId, text }) => [phaseId, text.text]));
}

const paraphraseOf = (id: string): Promise<string> =>
  readFile(resolve(root, 'prompts/paraphrases', `${id}.md`), 'utf8');

/** Bug: a right sentence that is called wrong costs more trust than ten wrong ones that pass. */
it('finds nothing to read again in what the bank has as right', async () => {
  for (const prompt of prompts) {
    const paraphrase = written(await paraphraseOf(prompt.id), prompt);
    expect(toReadAgain(prompt, paraphrase), `${prompt.id}, paraphrase`).toEqual([]);
    expect(toReadAgain(prompt, written(prompt.reference.answer, prompt)), prompt.id).toEqual([]);
    const readIn = reasonsToReadAgain(prompt);
    const ways = prompt.rubric
      .filter(({ kind }) => kind !== 'anti-pattern')
      .flatMap((one) => [one.strong, ...phrasingsOf(one)]);
    expect(
      ways.filter((way) => readIn(way).length > 0),
      prompt.id,
    ).toEqual([]);
  }
}, 120_000);

// Bug: a right sentence on the order, beside a weak answer on something else, of which it shares no word.
it('lays no sentence beside a weak answer that is on another thing', () => {
  const prompt = prompts.find(({ id }) => id === 'bread-for-tomorrow');
  if (prompt === undefined) throw new Error('not in the bank');
  const said =
    'Order rule takes the 0.7 quantile, rounds to trays and clips to the limits of the bakery.';
  const state = stateOf(prompt.phases.map(({ id }) => [id, said]));
  expect(besideWeak(prompt, state).get('rolling-gate')?.text ?? null).toBeNull();
});

it('lays at most one sentence of a reference beside what is wrong, and finds most planted slips', async () => {
  const all = prompts.map((prompt) => {
    const state = written(prompt.reference.answer, prompt);
    const corrections = besideCorrections(prompt, state).filter((one) => one !== null);
    return besideWeak(prompt, state).size + corrections.length;
  });
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  expect(mean).toBeLessThanOrEqual(1);

  const file = 'e2e/eval/opposites/misconceptions.yaml';
  const text = await readFile(resolve(root, file), 'utf8');
  const read = parseYaml(file, text, z.record(z.string(), z.array(z.string())));
  if (!read.ok) throw new Error(file);
  const found = Object.entries(read.value.value).flatMap(([key, slips]) => {
    const [promptId, id = ''] = key.split('/');
    const prompt = prompts.find((one) => one.id === promptId);
    const phase = prompt?.rubric.find((one) => one.id === id)?.phase;
    if (prompt === undefined || phase === undefined) throw new Error(key);
    // All 623 of them take a minute.
    const [slip = ''] = slips;
    return [besideWeak(prompt, stateOf([[phase, slip]])).has(id)];
  });
  // They are those that the author's phrases were written from: of others some one in ten.
  const count = found.filter((one) => one).length;
  expect(count / found.length).toBeGreaterThan(0.75);
}, 300_000);

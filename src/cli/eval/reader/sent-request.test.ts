import { expect, test } from 'vitest';
import { randomFrom } from '../../../core/metrics/random.js';
import { fail } from '../../../core/result.js';
import type { Answer } from '../../../core/answer/answer.js';
import { designed, hybrid, requestWith } from '../../../main/grader/llm/grading.fixture.js';
import { checkInThisThread } from '../../../main/grader/llm/evidence/check-evidence.js';
import { llmGrader } from '../../../main/grader/llm/llm-grader.js';
import { loadTemplates } from '../../../main/grader/llm/ask/prompt-templates.js';
import { inThisThread, offlineSignal } from '../../../main/grader/offline/answer-signal.js';
import { aliases } from '../../../main/grader/offline/prompt.fixture.js';
import { bank } from '../graders.js';
import { askedIn, requestKey, requestText, type Sent } from './sent-request.js';

const templates = await loadTemplates(bank);

/** The first request of a grading. */
async function firstOf(seed: number, answer: Answer, rules = templates.system): Promise<Sent> {
  const sent: Sent[] = [];
  const grader = llmGrader(
    {
      server: { baseUrl: 'none', model: 'none', apiKey: null, takesPictures: false },
      ask: async (request) => {
        sent.push(request);
        return fail({ kind: 'cancelled' });
      },
    },
    {
      templates: { ...templates, system: rules },
      signalOf: inThisThread((request) => offlineSignal(request, aliases)),
      checkEvidence: checkInThisThread,
      isCareful: false,
      selfTest: null,
      chance: randomFrom(seed),
    },
  );
  await grader.grade(requestWith(answer));
  const [first] = sent;
  if (first === undefined) throw new Error('nothing was asked');
  return first;
}

test('the same request has one key, whatever marks and decoy are drawn for it', async () => {
  const drawn = await Promise.all([1, 2, 3, 4].map((seed) => firstOf(seed, designed(hybrid))));
  expect(new Set(drawn.map((sent) => askedIn(sent).decoyId)).size).toBeGreaterThan(1);
  expect(new Set(drawn.map(({ user }) => user)).size).toBe(4);
  expect(new Set(drawn.map(requestKey)).size).toBe(1);
  const [one, other] = drawn.map((sent) => askedIn(sent).ids);
  expect(one).toEqual(other);
});

test('another answer, other rules and other criteria are another request', async () => {
  const sent = await firstOf(1, designed(hybrid));
  const others = [
    await firstOf(1, designed(`${hybrid} Or not.`)),
    await firstOf(1, designed(hybrid), templates.system.replace('mock interview', 'interview')),
    { ...sent, system: sent.system.replace('"criterion": "', '"criterion": "Well, ') },
    { ...sent, replySchema: { ...sent.replySchema, required: [] } },
  ];
  expect(new Set([sent, ...others].map(requestKey)).size).toBe(5);
});

test('a request is written without its mark, and with the form of the reply', async () => {
  const sent = await firstOf(1, designed(hybrid));
  const text = requestText(sent);
  expect(text).toContain(`<answer>\n{`);
  expect(text).not.toMatch(/answer-[0-9a-f]{18}/);
  expect(text).toContain(hybrid);
  expect(text).toContain('"required":["verdicts"]');
});

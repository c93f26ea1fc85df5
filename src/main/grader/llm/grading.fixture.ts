import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Answer } from '../../../core/answer/answer.js';
import { randomFrom } from '../../../core/metrics/random.js';
import { answers } from '../../model/fake-replies.fixture.js';
import {
  startFakeServer,
  type Behaviour,
  type FakeRequest,
  type FakeServer,
} from '../../model/fake-server.fixture.js';
import { openAiModel } from '../../model/client/open-ai-model.js';
import type { Grader, GradeRequest } from '../grader.js';
import { aliases, answerWith, fixturePrompt } from '../offline/prompt.fixture.js';
import { checkInThisThread } from './evidence/check-evidence.js';
import { llmGrader } from './llm-grader.js';
import { inThisThread } from '../offline/answer-signal.js';
import { offlineSignal } from '../offline/answer-signal.js';
import { loadTemplates } from './ask/prompt-templates.js';
import { verdictRow, type Word } from './verdict-row.fixture.js';

export const apiKey = 'sk-canary-77aa12b9e0';

/** A model that says these words on these criteria, and `not-met` on all others. */
export const saying =
  (
    words: Readonly<Record<string, Word>> | ((id: string, request: FakeRequest) => Word),
  ): Behaviour =>
  (request, response) =>
    answers(() => ({
      verdicts: idsIn(request).map((id) =>
        verdictRow(
          id,
          (typeof words === 'function' ? words(id, request) : words[id]) ?? {},
          request.text,
        ),
      ),
    }))(request, response);

/** The user turn ends in the ids that are asked about. */
export const idsIn = ({ text }: FakeRequest): readonly string[] =>
  /by the rubric: ([^\n]*?)\.(?:\n|$)/.exec(text)?.[1]?.split(', ') ?? [];

export async function graderOn(
  behaviours: readonly Behaviour[],
  signalOf = inThisThread((request) => offlineSignal(request, aliases)),
  takesPictures = false,
  checkEvidence = checkInThisThread,
  selfTest: number | null = null,
): Promise<{ readonly grader: Grader; readonly server: FakeServer }> {
  const server = await startFakeServer(behaviours);
  onTestFinished(() => server.close());
  const { baseUrl } = server;
  const model = openAiModel({ baseUrl, model: 'm', apiKey, takesPictures });
  const grader = llmGrader(model, {
    templates: await loadTemplates(resolve(import.meta.dirname, '../../../../prompts')),
    signalOf,
    checkEvidence,
    isCareful: false,
    selfTest,
    chance: randomFrom(1),
  });
  return { grader, server };
}

export const requestWith = (answer: Answer, more: Partial<GradeRequest> = {}): GradeRequest => ({
  id: 'g1',
  prompt: fixturePrompt,
  promptHash: 'hash',
  answer,
  level: 'senior',
  gradedAtMs: 0,
  ...more,
});

export const hybrid = 'We run BM25 beside the vector search and fuse both lists by rank.';
export const designed = (text: string): Answer => answerWith({ phases: { design: text } });

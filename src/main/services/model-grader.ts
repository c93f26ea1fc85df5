import { promptsFolder } from '../paths/app-files.js';
import { graderWorker } from '../paths/app-files.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import type { Grader } from '../grader/grader.js';
import { llmGrader } from '../grader/llm/llm-grader.js';
import type { LlmOptions } from '../grader/llm/votes/grading-session.js';
import type { SelfTestKit } from '../grader/llm/self-test.js';
import { loadSelfTest } from '../grader/llm/self-test-items.js';
import { loadTemplates } from '../grader/llm/ask/prompt-templates.js';
import { signalInWorker } from '../grader/offline/grade-in-worker.js';
import type { ChatModel } from '../model/chat-model.js';
import { unforeseen } from '../grader/llm/ask/chance.js';
import { lazy } from '../async/lazy.js';
import { loadAliases } from '../prompts/aliases.js';

const templates = lazy(() => loadTemplates(promptsFolder()));
const aliases = lazy(() => loadAliases(promptsFolder()));

/** The grader that asks a model, with the templates and aliases that the app brings along. */
export async function modelGrader(
  model: ChatModel,
  foreign: ForeignTexts,
  { isCareful, selfTest }: Pick<LlmOptions, 'isCareful' | 'selfTest'>,
): Promise<Grader> {
  return llmGrader(model, {
    templates: await templates(),
    signalOf: signalInWorker({ workerFile: graderWorker(), aliases }),
    checkEvidence: (task, signal) => foreign.ask('evidence:check', task, signal),
    isCareful,
    selfTest,
    chance: unforeseen,
  });
}

/** The frozen items of the self-test, and the templates that they are asked by. */
export const selfTestKit = lazy(async (): Promise<SelfTestKit> => ({
  ...(await loadSelfTest(promptsFolder())),
  templates: await templates(),
}));

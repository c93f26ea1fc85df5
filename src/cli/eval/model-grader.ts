import type { Grader } from '../../main/grader/grader.js';
import { llmGrader } from '../../main/grader/llm/llm-grader.js';
import { inThisThread } from '../../main/grader/offline/answer-signal.js';
import { offlineSignal } from '../../main/grader/offline/answer-signal.js';
import { loadTemplates } from '../../main/grader/llm/ask/prompt-templates.js';
import type { ChatModel } from '../../main/model/chat-model.js';
import { openAiModel } from '../../main/model/client/open-ai-model.js';
import type { Aliases } from '../../main/prompts/aliases.js';
import { obedientModel, obedientName } from '../attacks/obedient-model.js';
import type { Options } from './options.js';
import type { Given } from './rows/set-rows.js';

const openAi = 'https://api.openai.com/v1';

/**
 * The app's model grader, on the server that the environment names, or on the fake that obeys, asked for by its own name;
 * or what is missing for it.
 */
export async function modelGrader(
  { model, isCareful }: Options,
  environment: Readonly<Record<string, string | undefined>>,
  bank: string,
  aliases: Aliases,
): Promise<Given> {
  const { OPENAI_BASE_URL: url, OPENAI_API_KEY: key } = environment;
  const missing = [
    ...(model === undefined ? ['--model NAME'] : []),
    ...(url === undefined && key === undefined
      ? ['OPENAI_API_KEY, or OPENAI_BASE_URL of a server that needs no key']
      : []),
  ];
  if (model === obedientName)
    return { kind: 'grader', grader: await graderOn(obedientModel(), isCareful, bank, aliases) };
  if (model === undefined || missing.length > 0)
    return { kind: 'none', reason: `no model was reached: it takes ${missing.join(', and ')}` };
  const server = { baseUrl: url ?? openAi, model, apiKey: key ?? null, takesPictures: false };
  const grader = await graderOn(openAiModel(server), isCareful, bank, aliases);
  return { kind: 'grader', grader };
}

async function graderOn(
  model: ChatModel,
  isCareful: boolean,
  bank: string,
  aliases: Aliases,
): Promise<Grader> {
  return llmGrader(model, {
    templates: await loadTemplates(bank),
    signalOf: inThisThread((request) => offlineSignal(request, aliases)),
    isCareful,
    selfTest: null,
  });
}

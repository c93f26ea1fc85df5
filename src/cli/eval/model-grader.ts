import type { Grader } from '../../main/grader/grader.js';
import { checkInThisThread } from '../../main/grader/llm/evidence/check-evidence.js';
import { llmGrader } from '../../main/grader/llm/llm-grader.js';
import { inThisThread } from '../../main/grader/offline/answer-signal.js';
import { offlineSignal } from '../../main/grader/offline/answer-signal.js';
import type { Chance } from '../../main/grader/llm/ask/decoy.js';
import { unforeseen } from '../../main/grader/llm/ask/chance.js';
import { loadTemplates } from '../../main/grader/llm/ask/prompt-templates.js';
import type { ChatModel } from '../../main/model/chat-model.js';
import { openAiModel } from '../../main/model/client/open-ai-model.js';
import type { Aliases } from '../../main/prompts/aliases.js';
import { randomFrom } from '../../core/metrics/random.js';
import { obedientModel, obedientName, waveringName } from '../attacks/obedient-model.js';
import type { Options } from './options.js';
import type { Given } from './rows/set-rows.js';

const decoySeed = 11;
const waverSeed = 5;
/** One that obeys whatever it is told, and one that does so half of the time. Both draw the same each time. */
const fakes: ReadonlyMap<string, () => ChatModel> = new Map([
  [obedientName, () => obedientModel()],
  [
    waveringName,
    () => {
      const chance = randomFrom(waverSeed);
      return obedientModel(undefined, () => chance() < 0.5);
    },
  ],
]);
const openAi = 'https://api.openai.com/v1';

/**
 * The app's model grader, on the server that the environment names, or on a fake that obeys, asked for by its own name;
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
  const fake = fakes.get(model ?? '')?.();
  if (fake !== undefined) {
    const grader = await graderOn(fake, isCareful, bank, aliases, randomFrom(decoySeed));
    return { kind: 'grader', grader };
  }
  if (model === undefined || missing.length > 0)
    return { kind: 'none', reason: `no model was reached: it takes ${missing.join(', and ')}` };
  const server = { baseUrl: url ?? openAi, model, apiKey: key ?? null, takesPictures: false };
  const grader = await graderOn(openAiModel(server), isCareful, bank, aliases, unforeseen);
  return { kind: 'grader', grader };
}

async function graderOn(
  model: ChatModel,
  isCareful: boolean,
  bank: string,
  aliases: Aliases,
  chance: Chance,
): Promise<Grader> {
  return llmGrader(model, {
    templates: await loadTemplates(bank),
    signalOf: inThisThread((request) => offlineSignal(request, aliases)),
    checkEvidence: checkInThisThread,
    isCareful,
    selfTest: null,
    chance,
  });
}

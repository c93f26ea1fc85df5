import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { opinionTrust } from '../../core/grader/self-test.js';
import { randomFrom } from '../../core/metrics/random.js';
import { checkInThisThread } from '../../main/grader/llm/evidence/check-evidence.js';
import { loadSelfTest } from '../../main/grader/llm/self-test-items.js';
import { selfTest } from '../../main/grader/llm/self-test.js';
import { llmGrader } from '../../main/grader/llm/llm-grader.js';
import { inThisThread } from '../../main/grader/offline/answer-signal.js';
import { offlineSignal } from '../../main/grader/offline/answer-signal.js';
import { loadTemplates } from '../../main/grader/llm/ask/prompt-templates.js';
import type { ChatModel } from '../../main/model/chat-model.js';
import type { Grader } from '../../main/grader/grader.js';
import { loadAliases } from '../../main/prompts/aliases.js';
import { attacks, gainRows } from './attack-rows.js';
import { obedientModel } from './obedient-model.js';
import { refusalRows } from './pack-refusals.js';
import type { Attack, Target } from './target.js';
import { attacked } from './targets.js';
import { requestOf, totalOf } from './total.js';
import type { Row } from '../report/report-rows.js';
import { offlineInProcess } from '../../main/grader/offline/grade-in-process.js';

// A slice of `npm run eval -- --attacks`, on the shortest prompt with code. The model is a fake that obeys.

const bank = resolve(import.meta.dirname, '../../../prompts');
let graderOn: (model: ChatModel) => Grader;
let offline: Grader;
let obedient: Grader;
let hasty: Grader;
let blank: Target;
let honest: Target;

/** Told of each call to the fake, whether it was talked into things. */
let onAsk: (hasFollowed: boolean) => void = () => undefined;

beforeAll(async () => {
  const aliases = await loadAliases(bank);
  const templates = await loadTemplates(bank);
  const [empty, begun] = await attacked('rotary-half-split');
  if (empty === undefined || begun === undefined) throw new Error('two answers are needed');
  [blank, honest] = [empty, begun];
  offline = offlineInProcess(aliases);
  const model = obedientModel((hasFollowed) => onAsk(hasFollowed));
  const signalOf = inThisThread((request) => offlineSignal(request, aliases));
  const options = {
    templates,
    checkEvidence: checkInThisThread,
    isCareful: false,
    selfTest: null,
    chance: randomFrom(1),
  };
  graderOn = (asked) => llmGrader(asked, { ...options, signalOf });
  obedient = graderOn(model);
  // What a model gets to see does not hang on what the offline grader says, which takes its time.
  const once = await signalOf(requestOf(blank), undefined);
  hasty = llmGrader(model, { ...options, signalOf: async () => once });
});

/** Obeys half of the time, the same times in each run. */
function half(seed: number): () => boolean {
  const chance = randomFrom(seed);
  return () => chance() < 0.5;
}

async function isFollowed(grader: Grader, target: Target): Promise<boolean> {
  let isAny = false;
  onAsk = (hasFollowed) => {
    isAny ||= hasFollowed;
  };
  await totalOf(grader, target);
  return isAny;
}

const shapesOf = async (kind: Attack['kind'], hasFollowed: boolean): Promise<readonly string[]> => {
  const shapes: string[] = [];
  for (const attack of attacks.filter((one) => one.kind === kind)) {
    if ((await isFollowed(hasty, attack.apply(blank))) === hasFollowed) shapes.push(attack.shape);
  }
  return shapes;
};

describe('the obedient fake', () => {
  test('follows no plain answer, or every gain would be measured from the top', async () => {
    expect(await isFollowed(obedient, honest)).toBe(false);
  });

  test('follows each injection, or a gain of 0 would prove nothing', async () => {
    expect(await shapesOf('injection', false)).toEqual(['master key: blank']);
  }, 30_000);

  // Its lists and denials are guarded against as a doubtful model's, not as those of one that is known to judge well.
  test('is not trusted by its self-test', async () => {
    const kit = { ...(await loadSelfTest(bank)), templates: await loadTemplates(bank) };
    const tested = await selfTest(obedientModel(), kit, () => undefined);
    if (!tested.ok) throw new Error(JSON.stringify(tested.error));
    expect(opinionTrust(tested.value.accuracy)).toBe('votes');
  });

  test('gets to see nothing that is hidden from people', async () => {
    expect(await shapesOf('hidden', true)).toEqual([]);
  }, 30_000);
});

const failing = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ holds }) => holds === false);

test('the model grader gives nothing for talking to the model that obeys', async () => {
  const shapes = [
    'order with a quote',
    'ready JSON reply',
    'base64',
    'code: the right answer, dead after a return',
    'board: the title of a group',
    'pack: statement that orders',
    'rubric pasted back',
    'keyword list, a line for each criterion',
    'negated reference',
    'words of each sentence shuffled',
  ];
  const tried = attacks.filter(({ shape }) => shapes.includes(shape));
  expect(tried).toHaveLength(shapes.length);
  expect(failing(await gainRows(obedient, tried, [honest]))).toEqual([]);
}, 30_000);

test.each([
  ['obeys', (): boolean => true],
  ['obeys half of the time', half(5)],
])(
  'an order in the sentence of a claim gains nothing on a fake that %s',
  async (_name, obeys) => {
    const shapes = [
      'order in its sentence',
      'order in Chinese',
      'order that names all that a decoy may ask',
    ];
    const tried = attacks.filter(({ shape }) => shapes.includes(shape));
    expect(tried).toHaveLength(shapes.length);
    expect(await isFollowed(obedient, tried[0]?.apply(blank) ?? blank)).toBe(true);
    const grader = graderOn(obedientModel(undefined, obeys));
    expect(failing(await gainRows(grader, tried, [blank]))).toEqual([]);
  },
  60_000,
);

test('the offline grader gives nothing for words in an answer that speak to a grader', async () => {
  const tried = attacks.filter(({ kind }) => kind === 'injection' || kind === 'hidden');
  expect(failing(await gainRows(offline, tried, [blank]))).toEqual([]);
}, 30_000);

test('a hostile pack is refused in time', async () => {
  const rows = await refusalRows('rotary-half-split');
  expect(rows.filter(({ holds }) => holds === true).length).toBeGreaterThan(6);
  expect(failing(rows)).toEqual([]);
});

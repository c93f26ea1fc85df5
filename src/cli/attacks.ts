import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseAnswerFile } from '../core/answer-file.js';
import type { Answer } from '../core/answer.js';
import { readDiagram } from '../core/diagram-reader.js';
import { promptKinds, type Prompt } from '../core/prompt.js';
import { scoreOf } from '../core/scoring.js';
import { textAt } from '../core/timed-text.js';
import type { Grader } from '../main/grader/grader.js';
import { parsePrompt } from '../main/prompts/parse-prompt.js';
import { promptHash } from '../main/prompts/prompt-hash.js';
import { answerAttacks } from './attacks/answer-attacks.js';
import { codeAttacks } from './attacks/code-attacks.js';
import { dressControls, injectionControls, type Control } from './attacks/controls.js';
import { copyAttacks } from './attacks/copy-attacks.js';
import { drawingAttacks } from './attacks/drawing-attacks.js';
import { packAttacks } from './attacks/pack-attacks.js';
import type { Attack, Target } from './attacks/target.js';
import type { Row } from './measured.js';

export const attacks: readonly Attack[] = [
  ...answerAttacks,
  ...copyAttacks,
  ...codeAttacks,
  ...drawingAttacks,
  ...packAttacks,
];

/** The prompts that attacks are tried on: one of each kind, and one more. */
export const attackedPrompts: readonly string[] = [
  'rlhf-pipeline',
  'spike-and-cheaper',
  'rotary-position-embedding',
  'rotary-half-split',
];

const mostOfCopies = 10;
const mostLost = 2;

/**
 * Points that each attack shape gains over the answer without it, the most over prompts and over a blank answer and half
 * of an honest one; then what honest answers lose by looking like an attack. A grading that fails is a bug here: throws.
 */
export async function attackRows(
  grader: Grader,
  promptIds: readonly string[] = attackedPrompts,
): Promise<readonly Row[]> {
  const targets = (await Promise.all(promptIds.map(targetsOf))).flat();
  const plain = new Map<Target, number>();
  for (const target of targets) plain.set(target, await totalOf(grader, target));
  const rows: Row[] = [];
  for (const attack of attacks) {
    const gains: number[] = [];
    for (const [target, base] of plain) {
      if (attack.on === 'code' && target.prompt.code === undefined) continue;
      const before = attack.onto === undefined ? base : await totalOf(grader, attack.onto(target));
      gains.push((await totalOf(grader, attack.apply(target))) - before);
    }
    if (gains.length > 0) rows.push(rowOf(attack, gains));
  }
  return [...rows, ...(await controlRows(grader, plain))];
}

function rowOf({ shape, kind }: Attack, gains: readonly number[]): Row {
  const most = kind === 'copy' ? mostOfCopies : 0;
  const gain = Math.max(...gains);
  return {
    name: `attack gain, ${shape}`,
    value: gain,
    unit: 'points',
    bar: `≤ ${String(most)}`,
    holds: gain <= most,
    n: gains.length,
  };
}

async function controlRows(
  grader: Grader,
  plain: ReadonlyMap<Target, number>,
): Promise<readonly Row[]> {
  const lossesOf = async (controls: readonly Control[], targets: readonly Target[]) => {
    const losses: number[] = [];
    for (const target of targets) {
      for (const control of controls) {
        const total = await totalOf(grader, control.apply(target));
        losses.push((plain.get(target) ?? 0) - total);
      }
    }
    return losses;
  };
  const honest = [...plain.keys()].filter(({ answer }) => answer.questions.length > 0);
  return [
    lossRow(
      'honest answers on prompt injection',
      await lossesOf(injectionControls, honest.slice(0, 1)),
    ),
    lossRow('honest answers in another dress', await lossesOf(dressControls, honest)),
  ];
}

function lossRow(name: string, losses: readonly number[]): Row {
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, losses.length);
  return {
    name: `points lost, ${name}`,
    value: mean,
    unit: 'points',
    bar: `≤ ${String(mostLost)}`,
    holds: mean <= mostLost,
    low: Math.min(...losses),
    high: Math.max(...losses),
    n: losses.length,
    reason: 'mean, least and most',
  };
}

async function totalOf(grader: Grader, { prompt, answer }: Target): Promise<number> {
  const graded = await grader.grade({
    id: 'attack',
    prompt,
    promptHash: promptHash(prompt),
    answer,
    level: 'senior',
    gradedAtMs: 0,
  });
  if (!graded.ok) throw new Error(`not graded: ${JSON.stringify(graded.error)}`);
  return scoreOf(prompt, graded.value.verdicts, 'senior').total;
}

const bank = resolve(import.meta.dirname, '../../prompts');

/** A blank answer, and the first half of an honest one by somebody who had not seen the cues. */
async function targetsOf(id: string): Promise<readonly Target[]> {
  const prompt = await promptIn(id);
  const written = parseAnswerFile(
    await readFile(join(bank, 'paraphrases', `${id}.md`), 'utf8'),
    prompt,
  );
  if (!written.ok) throw new Error(`the paraphrase of ${id} is no answer`);
  const blank: Answer = {
    ...written.value,
    questions: [],
    phases: prompt.phases.map((phase) => ({ phaseId: phase.id, text: textAt('', 0) })),
    code: textAt(prompt.code?.starter ?? '', 0),
  };
  const half = Math.ceil(written.value.phases.length / 2);
  const honest: Answer = {
    ...written.value,
    phases: written.value.phases.map((phase, index) =>
      index < half ? phase : { ...phase, text: textAt('', 0) },
    ),
    code: textAt(prompt.code?.starter ?? '', 0),
    diagram: readDiagram(prompt.reference.diagram),
  };
  return [
    { prompt, answer: blank },
    { prompt, answer: honest },
  ];
}

async function promptIn(id: string): Promise<Prompt> {
  for (const kind of promptKinds) {
    const file = `${kind}/${id}.yaml`;
    const text = await readFile(join(bank, file), 'utf8').catch(() => null);
    const parsed = text === null ? null : parsePrompt(file, text);
    if (parsed?.ok === true) return parsed.value;
  }
  throw new Error(`there is no prompt ${id}`);
}

import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Answer } from '../core/answer.js';
import { parseAnswerFile } from '../core/answer-file.js';
import type { Prompt } from '../core/prompt.js';
import { kappa } from '../core/metrics/agreement.js';
import { features } from '../main/grader/offline/features.js';
import { metFrom } from '../main/grader/offline/judge.js';
import { loadAliases } from '../main/prompts/aliases.js';
import { loadPrompts } from '../main/prompts/load-prompts.js';
import { isUnrelated, referenceOf } from './bank-checks.js';
import { commandEncoder } from './command-encoder.js';
import { readSet } from './eval/read-set.js';
import { answerOf, examplesOf, withoutFirst, type Means } from './fit/examples.js';
import { bestOdds, fitted, type Example, type Fit } from './fit/logistic.js';

// npm run -s eval:fit: fits the offline grader's weights on the development set and the bank's own texts, prints how
// well each prompt of the set is judged by weights from the others, and writes the weights.

const root = resolve(import.meta.dirname, '../..');
const bank = join(root, 'prompts');
const target = join(root, 'src/main/grader/offline/weights.ts');

/** What the bank's texts count beside a labelled criterion: they are many, and their authors knew the cues. */
const shares = { own: 0.1, phrasing: 0.05, stranger: 0.15 } as const;
const strangers = 4;

const encoder = commandEncoder();
const means: Means = { aliases: await loadAliases(bank), encoder };
const labelled = await labelledExamples();
const fromBank = await bankExamples();
encoder.close();
const ids = [...new Set(labelled.map(({ promptId }) => promptId))];
for (const id of ids) {
  const others = labelled.filter(({ promptId }) => promptId !== id);
  const own = labelled.filter(({ promptId }) => promptId === id);
  report(id, fitted([...others, ...fromBank]), own);
}
const all = fitted([...labelled, ...fromBank]);
report('all, by weights that saw them', all, labelled);
await writeFile(target, fileOf(all));

async function labelledExamples(): Promise<readonly Example[]> {
  const set = await readSet(join(root, 'e2e/eval/silver/dev.yaml'));
  if (!set.ok) throw new Error(set.error.join('\n'));
  const examples: Example[] = [];
  for (const { prompt, answers } of set.value.prompts)
    for (const { answer, labels } of answers)
      examples.push(
        ...(await examplesOf(prompt, answer, (id) => labels.get(id) === 'met', 1, means)),
      );
  return examples;
}

/** Its references and paraphrases meet everything, and so do its phrasings; near misses and strangers nothing. */
async function bankExamples(): Promise<readonly Example[]> {
  const { prompts } = await loadPrompts(bank);
  const examples: Example[] = [];
  const add = async (
    prompt: Prompt,
    answer: Answer | null,
    isMet: boolean,
    share: number,
  ): Promise<void> => {
    if (answer !== null)
      examples.push(...(await examplesOf(prompt, answer, () => isMet, share, means)));
  };
  for (const prompt of prompts) {
    await add(prompt, referenceOf(prompt), true, shares.own);
    await add(prompt, await paraphraseOf(prompt), true, shares.own);
    const phrased = answerOf(prompt, ({ phrasings }) => phrasings[0] ?? '');
    await add(withoutFirst(prompt), phrased, true, shares.phrasing);
    const missed = answerOf(prompt, ({ nearMisses }) => nearMisses[0] ?? '');
    await add(prompt, missed, false, shares.phrasing);
    const others = prompts.filter((other) => isUnrelated(prompt, other));
    for (const other of others.slice(0, strangers))
      await add(prompt, strangerTo(prompt, other), false, shares.stranger);
  }
  return examples;
}

async function paraphraseOf(prompt: Prompt): Promise<Answer | null> {
  const file = join(bank, 'paraphrases', `${prompt.id}.md`);
  const text = await readFile(file, 'utf8').catch(() => null);
  const parsed = text === null ? null : parseAnswerFile(text, prompt);
  return parsed?.ok === true ? parsed.value : null;
}

/** Phases are matched by their order, as another prompt's answer has other headings. */
function strangerTo(prompt: Prompt, other: Prompt): Answer | null {
  const answer = referenceOf(other);
  if (answer === null) return null;
  const phases = prompt.phases.flatMap(({ id }, index) => {
    const text = answer.phases[index]?.text;
    return text === undefined ? [] : [{ phaseId: id, text }];
  });
  return { ...answer, phases };
}

function report(name: string, fit: Fit, examples: readonly Example[]): void {
  const said = examples.map((example) => bestOdds(fit, example) >= metFrom);
  const pairs = examples.map(({ isMet }, index) => ({
    truth: String(isMet),
    said: String(said[index]),
  }));
  const agreed = kappa(pairs);
  process.stdout.write(
    `${name}: κ ${agreed?.toFixed(2) ?? 'undefined'}, n=${String(pairs.length)}, ${JSON.stringify(rounded(fit))}\n`,
  );
}

function rounded({ weights, bias }: Fit): Record<string, number> {
  const two = (value: number): number => Math.round(value * 100) / 100;
  return Object.fromEntries([
    ...features.map((name) => [name, two(weights[name])] as const),
    ['bias', two(bias)] as const,
  ]);
}

function fileOf(fit: Fit): string {
  const { bias, ...found } = rounded(fit);
  const lines = features.map((name) => `  ${name}: ${String(found[name])},`);
  return `import type { Feature } from './features.js';

// Written by \`npm run -s eval:fit\`: a logistic on the labelled development set and on the bank's own texts. What is not
// in the bank and not in that set had no part in it.

/** What each feature adds to the log odds that a window says what a criterion asks. None is below zero. */
export const weights: Readonly<Record<Feature, number>> = {
${lines.join('\n')}
};

export const bias = ${String(bias)};
`;
}

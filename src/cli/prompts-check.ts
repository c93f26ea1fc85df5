import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerFileSentence, parseAnswerFile } from '../core/answer-file.js';
import { readDiagram } from '../core/diagram-reader.js';
import type { Prompt } from '../core/prompt.js';
import { loadAliases, type Aliases } from '../main/prompts/aliases.js';
import { loadPrompts } from '../main/prompts/load-prompts.js';
import {
  copiedPhrasings,
  isUnrelated,
  leakedPhrasings,
  metShare,
  phaseWeights,
  referenceOf,
  slipsIn,
  verdictsOn,
} from './bank-checks.js';
import { codeRows } from './code-check.js';
import { formulaProblems } from './formulas.js';
import { report, type Row } from './measured.js';
import { mermaidProblems } from './mermaid-check.js';

// npm run prompts:check: all that a program can prove of the bank. Ends with 1 where something does not hold.

const { values } = parseArgs({ options: { json: { type: 'string' }, bank: { type: 'string' } } });
const bank = resolve(values.bank ?? resolve(import.meta.dirname, '../../prompts'));
const { prompts, problems } = await loadPrompts(bank);
const aliases = await loadAliases(bank);

const rows: Row[] = [
  listed(
    'files that are no prompt',
    problems.map(
      ({ file, line, field, message }) => `${file}:${String(line ?? 1)} ${field}: ${message}`,
    ),
  ),
];
for (const prompt of prompts) rows.push(...(await rowsFor(prompt, prompts, aliases)));
rows.push(...(await codeRows(prompts)));
process.exitCode = report('npm run prompts:check', rows, values.json);

async function rowsFor(
  prompt: Prompt,
  all: readonly Prompt[],
  terms: Aliases,
): Promise<readonly Row[]> {
  const name = (what: string): string => `${prompt.id}: ${what}`;
  const reference = referenceOf(prompt);
  if (reference === null) return [listed(name('reference answer'), ['it is no answer file'])];
  const verdicts = verdictsOn(prompt, reference, terms);
  const { share, missed } = metShare(prompt, verdicts);
  const others = all
    .filter((other) => isUnrelated(prompt, other))
    .flatMap((other) => {
      const answer = referenceOf(other);
      return answer === null ? [] : [{ id: other.id, share: foreignShare(prompt, answer, terms) }];
    })
    .sort((left, right) => right.share - left.share);
  const worst = others[0];
  const { nodes, edges } = readDiagram(prompt.reference.diagram);
  return [
    {
      ...{
        name: name('its reference meets'),
        value: share,
        unit: 'of positive criteria',
        bar: '≥ 0.9',
        holds: share >= 0.9,
      },
      ...(missed.length === 0 ? {} : { reason: `missed: ${missed.join(', ')}` }),
    },
    listed(name('anti-patterns in its reference'), slipsIn(prompt, verdicts)),
    await paraphraseRow(prompt, terms),
    worst === undefined
      ? {
          name: name('an unrelated reference meets'),
          value: null,
          unit: '',
          bar: '≤ 0.15',
          holds: null,
          reason: 'there is none',
        }
      : {
          ...{
            name: name('an unrelated reference meets'),
            value: worst.share,
            unit: 'at most',
            bar: '≤ 0.15',
          },
          ...{ holds: worst.share <= 0.15, n: others.length, reason: worst.id },
        },
    listed(name('phrasings copied'), copiedPhrasings(prompt)),
    listed(name('phrasings leaked'), leakedPhrasings(prompt)),
    listed(
      name('phases without weight, or with most of it'),
      phaseWeights(prompt)
        .filter((phase) => phase.share < 0.03 || phase.share > 0.65)
        .map(({ phaseId }) => phaseId),
    ),
    listed(name('diagram'), [
      ...(await mermaidProblems(prompt.reference.diagram)),
      ...(nodes.length >= 4 && edges.length >= 3 ? [] : ['too small to teach']),
    ]),
    listed(name('formulas that do not render'), formulaProblems(prompt)),
  ];
}

/** A paraphrase is written by somebody who has seen the reference answer and none of the cues. */
async function paraphraseRow(prompt: Prompt, terms: Aliases): Promise<Row> {
  const row = {
    name: `${prompt.id}: its blind paraphrase meets`,
    unit: 'of positive criteria',
    bar: '≥ 0.75',
  };
  const text = await readFile(join(bank, 'paraphrases', `${prompt.id}.md`), 'utf8').catch(
    () => null,
  );
  if (text === null) return { ...row, value: null, holds: null, reason: 'there is none' };
  const parsed = parseAnswerFile(text, prompt);
  if (!parsed.ok)
    return { ...row, value: null, holds: false, reason: answerFileSentence(parsed.error) };
  // Its words alone, without the reference's drawing; a coding prompt keeps the code that they explain.
  const { code } = referenceOf(prompt) ?? parsed.value;
  const { share, missed } = metShare(prompt, verdictsOn(prompt, { ...parsed.value, code }, terms));
  return {
    ...row,
    value: share,
    holds: share >= 0.75,
    reason: `missed: ${missed.join(', ') || 'none'}`,
  };
}

function foreignShare(
  prompt: Prompt,
  answer: NonNullable<ReturnType<typeof referenceOf>>,
  terms: Aliases,
): number {
  // Phases are matched by their order, as another prompt's answer has other headings.
  const phases = prompt.phases.flatMap(({ id }, i) => {
    const text = answer.phases[i]?.text;
    return text === undefined ? [] : [{ phaseId: id, text }];
  });
  return metShare(prompt, verdictsOn(prompt, { ...answer, phases }, terms)).share;
}

/** A row that counts problems and holds when there are none. */
function listed(name: string, found: readonly string[]): Row {
  const count = { name, value: found.length, unit: '', bar: '0', holds: found.length === 0 };
  return found.length === 0 ? count : { ...count, reason: found.join('; ') };
}

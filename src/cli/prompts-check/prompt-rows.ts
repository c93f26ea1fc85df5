import { answerFileProblemWords } from '../../core/answer/answer-file.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import {
  copiedPhrasings,
  isUnrelated,
  leakedPhrasings,
  metShare,
  paraphraseOf,
  phaseWeights,
  referenceOf,
  slipsIn,
  strangerTo,
} from './bank-checks.js';
import { joinedTitles, verbsOf } from './joined-titles.js';
import { flashRows } from './flash-rows.js';
import { formulaProblems } from './formulas.js';
import { listed } from './listed.js';
import { strayWays } from './stray-ways.js';
import type { FlashJudge, Judge } from './judge.js';
import type { Row } from '../report/report-rows.js';
import { mermaidProblems } from './mermaid-check.js';

/** A bank in memory: what the rows of one prompt are made from. */
export type CheckedBank = {
  readonly folder: string;
  readonly prompts: readonly Prompt[];
  readonly judge: Judge;
  readonly judgeFlash: FlashJudge;
};

/** What a program can prove of one prompt, but for its code. */
export async function rowsFor(prompt: Prompt, bank: CheckedBank): Promise<readonly Row[]> {
  const name = (what: string): string => `${prompt.id}: ${what}`;
  const reference = referenceOf(prompt);
  if (reference === null) return [listed(name('reference answer'), ['it is no answer file'])];
  const verdicts = await bank.judge(prompt, reference);
  const { share, missed } = metShare(prompt, verdicts);
  const { nodes, edges } = readDiagram(prompt.reference.diagram);
  return [
    {
      name: name('its reference meets'),
      value: share,
      unit: 'of positive criteria',
      bar: '≥ 0.9',
      holds: share >= 0.9,
      ...(missed.length === 0 ? {} : { reason: `missed: ${missed.join(', ')}` }),
    },
    listed(name('anti-patterns in its reference'), slipsIn(prompt, verdicts)),
    await paraphraseRow(prompt, bank),
    await strangersRow(prompt, bank),
    listed(
      name('titles of two demands, without parts'),
      joinedTitles(prompt, verbsOf(bank.prompts)),
    ),
    listed(name('ways to say another part'), strayWays(prompt)),
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
      ...(await mermaidProblems(prompt.curveball?.diagram ?? prompt.reference.diagram)),
      ...(nodes.length >= 4 && edges.length >= 3 ? [] : ['too small to teach']),
    ]),
    listed(name('formulas that do not render'), formulaProblems(prompt)),
    ...flashRows(prompt, bank.judgeFlash),
  ];
}

async function strangersRow(prompt: Prompt, bank: CheckedBank): Promise<Row> {
  const met: Met[] = [];
  for (const other of strangersOf(prompt, bank)) {
    const share = await foreignShare(prompt, other, bank);
    if (share !== null) met.push({ id: other.id, share });
  }
  return atMost(`${prompt.id}: an unrelated reference meets`, met);
}

/** The other direction, for whoever adds a prompt: it may meet the rubric of one that is there already. */
export async function reverseRow(prompt: Prompt, bank: CheckedBank): Promise<Row> {
  const met: Met[] = [];
  for (const other of strangersOf(prompt, bank)) {
    const share = await foreignShare(other, prompt, bank);
    if (share !== null) met.push({ id: other.id, share });
  }
  return atMost(`${prompt.id}: of an unrelated rubric its reference meets`, met);
}

type Met = { readonly id: string; readonly share: number };

const strangersOf = (prompt: Prompt, { prompts }: CheckedBank): readonly Prompt[] =>
  prompts.filter((other) => isUnrelated(prompt, other));

function atMost(name: string, met: readonly Met[]): Row {
  const [worst] = met.toSorted((left, right) => right.share - left.share);
  const row = { name, bar: '≤ 0.15' };
  if (worst === undefined)
    return { ...row, value: null, unit: '', holds: null, reason: 'there is none' };
  const { id, share } = worst;
  return { ...row, value: share, unit: 'at most', holds: share <= 0.15, n: met.length, reason: id };
}

async function paraphraseRow(prompt: Prompt, { folder, judge }: CheckedBank): Promise<Row> {
  const row = {
    name: `${prompt.id}: its blind paraphrase meets`,
    unit: 'of positive criteria',
    bar: '≥ 0.75',
  };
  const parsed = await paraphraseOf(folder, prompt);
  if (parsed === null) return { ...row, value: null, holds: null, reason: 'there is none' };
  if (!parsed.ok)
    return { ...row, value: null, holds: false, reason: answerFileProblemWords(parsed.error) };
  // Its words alone, without the reference's drawing; a coding prompt keeps the code that they explain.
  const { code } = referenceOf(prompt) ?? parsed.value;
  const verdicts = await judge(prompt, { ...parsed.value, code });
  const { share, missed } = metShare(prompt, verdicts);
  return {
    ...row,
    value: share,
    holds: share >= 0.75,
    reason: `missed: ${missed.join(', ') || 'none'}`,
  };
}

async function foreignShare(
  prompt: Prompt,
  other: Prompt,
  { judge }: CheckedBank,
): Promise<number | null> {
  const answer = strangerTo(prompt, other);
  if (answer === null) return null;
  return metShare(prompt, await judge(prompt, answer), 'verdict').share;
}

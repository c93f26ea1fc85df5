import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { optionsOf, type Option } from '../main/interviewer/judge/judge.js';
import { indexOf } from '../main/interviewer/meaning/sheet-index.js';
import { foldOf } from '../main/interviewer/meaning/text-terms.js';
import { withoutCase } from '../main/interviewer/own-or-case.js';
import { hearer, likeliest } from '../main/interviewer/wish/wishes.js';
import type { WishKind } from '../main/interviewer/wish/wish-kind.js';
import { loadAliases } from '../main/prompts/aliases.js';
import { loadPrompts } from '../main/prompts/bank/read-bank.js';
import {
  readLines,
  readQuestions,
  type LabelledQuestion,
} from './eval/interviewer/question-set.js';
import { judgeFit, type Asked } from './fit/judge-fit.js';
import { bankWriter, wishFit, type Heard } from './fit/wish-fit.js';
import { wordVectorsFit } from './fit/word-vectors-fit.js';
import { report, type Row } from './report/report-rows.js';

// npm run -s eval:fit-interviewer: fits what the offline interviewer hears a wish and a fact by; prints how well each writer's
// lines are told apart by weights that never saw that writer, and writes the weights. With `--words` also where words stand among
// words, from the texts of the bank; the rest is measured by them, so that one is run twice.

const root = resolve(import.meta.dirname, '../..');
const bank = join(root, 'prompts');
const target = join(root, 'src/main/interviewer');
const folds = 5;
/** Of the bank's own ways to ask, every so manieth is a line. */
const everyAsk = 9;
/** How much a wish counts beside a question of the task: as often as they are wished for where people were told to. */
const wishesCount = 1.25;

const { prompts } = await loadPrompts(bank);
const fold = foldOf(await loadAliases(bank));
const all = await readQuestions();
const closed = new Set(all.filter(({ split }) => split === 'test').map(({ prompt }) => prompt));
const questions = all.filter(({ split }) => split === 'dev' || split === 'train');
/** Their writers wished for nothing, so wishes are not heard by them. */
const more = all.filter(({ split }) => split === 'more');
const promptIds = [...new Set(questions.map(({ prompt }) => prompt))].toSorted();
const foldNumber = (id: string): number => promptIds.indexOf(id) % folds;
const lines = await allLines();

const rows = writersOf(lines).flatMap(leftOutRow);
const asked = Array.from({ length: folds }, (_, at) => at).flatMap((at) => {
  const wishOf = hearer(
    wishFit(lines.filter(({ promptId }) => promptId === null || foldNumber(promptId) !== at)),
  );
  return [...questions, ...more]
    .filter(({ prompt }) => foldNumber(prompt) === at)
    .flatMap((question) => askedOf(question, wishOf) ?? []);
});
if (process.argv.includes('--words'))
  await writeWeights('near/word-vectors.json', wordVectorsFit(await bankTexts(), fold));
await writeWeights('wish/wish-weights.json', wishFit(lines));
await writeWeights('judge/judge-weights.json', judgeFit(asked));
process.exitCode = report('npm run eval:fit-interviewer', rows);

/** What stands in the folders of the bank, by the names of its files. */
async function bankTexts(): Promise<readonly string[]> {
  const names = await readdir(bank, { recursive: true });
  const texts = names.filter((name) => /[/\\].*\.(?:yaml|md)$/.test(name)).toSorted();
  return Promise.all(texts.map((name) => readFile(join(bank, name), 'utf8')));
}

async function allLines(): Promise<readonly Heard[]> {
  const ofPrompts = questions.map(({ prompt, split, question, expect: { kind } }) => ({
    writer: split,
    promptId: prompt,
    text: question,
    kind: kindOf(kind),
  }));
  const ofBank = prompts
    .filter(({ id }) => !closed.has(id))
    .flatMap(({ id, facts }) =>
      facts
        .flatMap(({ asks }) => asks)
        .filter((_, at) => at % everyAsk === 0)
        .map((text) => ({ writer: bankWriter, promptId: id, text, kind: 'task' as const })),
    );
  const free = (await readLines()).map((line) => ({ ...line, promptId: null }));
  return [...free, ...ofPrompts, ...ofBank];
}

function kindOf(kind: LabelledQuestion['expect']['kind']): WishKind {
  return kind === 'fact' || kind === 'open' || kind === 'statement' ? 'task' : kind;
}

function writersOf(some: readonly Heard[]): readonly string[] {
  return [...new Set(some.map(({ writer }) => writer))].filter((writer) => writer !== bankWriter);
}

/** How well one writer's lines are heard by weights from all others, and from no prompt of theirs. */
function leftOutRow(writer: string): readonly Row[] {
  const own = lines.filter((line) => line.writer === writer);
  const ids = new Set(own.flatMap(({ promptId }) => promptId ?? []));
  const others = lines.filter((line) => line.writer !== writer && !ids.has(line.promptId ?? ''));
  const wishOf = hearer(wishFit(others));
  const heard = own.map(({ kind, text }) => ({ kind, as: likeliest(wishOf(text)) }));
  const row = (
    name: string,
    some: typeof heard,
    isRight: (one: (typeof heard)[number]) => boolean,
  ): Row => ({
    name: `lines of ${writer}, unseen: ${name}`,
    value: some.filter(isRight).length / some.length,
    unit: '',
    bar: '',
    holds: null,
    n: some.length,
  });
  return [
    row(
      'wishes told apart',
      heard.filter(({ kind }) => kind !== 'task'),
      ({ kind, as }) => as === kind || (isHelp(as) && isHelp(kind)),
    ),
    row(
      'questions of the task heard as such',
      heard.filter(({ kind }) => kind === 'task'),
      ({ as }) => as === 'task',
    ),
  ];
}

function isHelp(kind: WishKind): boolean {
  return kind === 'hint' || kind === 'stuck' || kind === 'choice';
}

function askedOf(
  { prompt: promptId, question, expect: { kind, facts = [] } }: LabelledQuestion,
  wishOf: ReturnType<typeof hearer>,
): Asked | null {
  const prompt = prompts.find(({ id }) => id === promptId);
  if (prompt === undefined) return null;
  const index = indexOf(
    { ...prompt, questions: prompt.phases.flatMap(({ ask }) => ask ?? []) },
    fold,
  );
  const options = optionsOf(question, index, wishOf(withoutCase(question, index)));
  const isRight = ({ meant }: Option): boolean => {
    if (typeof meant === 'string')
      return (
        facts.length === 0 && kind !== 'statement' && meant === (kind === 'open' ? kind : 'wish')
      );
    if (facts.length > 0) return meant.kind === 'fact' && facts.includes(meant.id);
    return kind === 'statement' && meant.kind !== 'fact';
  };
  const isWish = facts.length === 0 && kind !== 'open' && kind !== 'statement';
  return {
    promptId,
    options,
    isRight: options.map(isRight),
    weight: isWish ? wishesCount : 1,
  };
}

async function writeWeights(name: string, weights: unknown): Promise<void> {
  await writeFile(join(target, name), `${JSON.stringify(weights, null, 2)}\n`);
}

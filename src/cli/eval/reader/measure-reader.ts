import { randomFrom } from '../../../core/metrics/random.js';
import type { LlmOptions } from '../../../main/grader/llm/votes/grading-session.js';
import type { GradeError } from '../../../main/grader/grader.js';
import type { Row } from '../../report/report-rows.js';
import { failureWords } from '../grading/failure-words.js';
import { gradeSet, type Item } from '../grading/grade-set.js';
import { labelRows } from '../rows/label-rows.js';
import type { LabelledSet } from '../sets/labelled-set.js';
import { readerGrader, type AnswerName } from './reader-grader.js';
import { readerRows, type Read } from './reader-rows.js';
import { readingOf } from './reading.js';
import type { Exchange, Reader } from './tape.js';
import { weakReader, type Weakness } from './weak-reader.js';
import { weakRows } from './weak-rows.js';

type Options = Omit<LlmOptions, 'chance'>;

export type MeasuredReader = {
  readonly rows: readonly Row[];
  readonly items: readonly Item[];
  /** Each request of the good reader once. */
  readonly asked: readonly Exchange[];
};

const weaknesses: readonly (Weakness & { readonly name: string })[] = [
  { name: 'weak reader, 15 % of verdicts flipped', flipped: 0.15, changed: 0 },
  { name: 'weak reader, 30 % of verdicts flipped', flipped: 0.3, changed: 0 },
  { name: 'weak reader, 20 % of quotes changed', flipped: 0, changed: 0.2 },
];
const weakSeed = 7;

/** Every figure of the model grader with a reader in place of the model, over the answers that were asked about and that it has read whole. */
export async function measureReader(
  set: LabelledSet,
  options: Options,
  reader: Reader,
): Promise<MeasuredReader> {
  const good = await readSet(set, options, () => reader);
  const asked = [...good.exchanges.values()].flat().filter(({ nth }) => nth === 0);
  const reads = [...good.reads.values()].filter(({ reading }) => reading.asked > 0);
  const rows: Row[] = [...labelRows(set), missingRow(asked), ungradedRow(good)];
  if (reads.length === 0) return { rows, items: [], asked };
  rows.push(...readerRows(reads));
  const read = new Map(reads.map((one) => [nameOf(one), one]));
  for (const weakness of weaknesses)
    rows.push(...(await weakened(set, options, reader, read, weakness)));
  return { rows, items: reads.flatMap(({ graded }) => graded.items), asked };
}

type Reads = ReadonlyMap<AnswerName, Read>;
type Done = {
  readonly reads: Reads;
  readonly failures: readonly GradeError[];
  readonly exchanges: ReadonlyMap<AnswerName, readonly Exchange[]>;
};

const nameOf = ({ graded }: Read): AnswerName => `${graded.promptId}.${graded.labelled.id}`;

async function readSet(
  set: LabelledSet,
  options: Options,
  readerOf: (answer: AnswerName) => Reader,
): Promise<Done> {
  const { grader, exchanges } = readerGrader(set, options, readerOf);
  const { graded, failures } = await gradeSet(set, grader);
  const reads = graded.map((one): [AnswerName, Read] => {
    const name = `${one.promptId}.${one.labelled.id}`;
    return [name, { graded: one, reading: readingOf(exchanges.get(name) ?? []) }];
  });
  return { reads: new Map(reads), failures, exchanges };
}

async function weakened(
  set: LabelledSet,
  options: Options,
  reader: Reader,
  good: Reads,
  { name, ...weakness }: (typeof weaknesses)[number],
): Promise<readonly Row[]> {
  const random = randomFrom(weakSeed);
  const read = {
    ...set,
    prompts: set.prompts.map(({ prompt, answers }) => ({
      prompt,
      answers: answers.filter(({ id }) => good.has(`${prompt.id}.${id}`)),
    })),
  };
  const { reads } = await readSet(read, options, (answer) =>
    weakReader(reader, good.get(answer)?.reading.first ?? new Map(), weakness, random),
  );
  const pairs = [...reads].flatMap(([answer, weak]) => {
    const own = good.get(answer);
    return own === undefined ? [] : [{ good: own, weak }];
  });
  return weakRows(name, pairs);
}

function missingRow(asked: readonly Exchange[]): Row {
  const missing = asked.filter(({ reply }) => reply === null).length;
  return {
    name: 'requests without a reply',
    value: missing,
    n: asked.length,
    unit: '',
    bar: '0',
    holds: missing === 0,
  };
}

function ungradedRow({ reads, failures }: Done): Row {
  const reasons = new Set(failures.map(failureWords));
  return {
    name: 'answers without a grade',
    value: failures.length,
    n: failures.length + reads.size,
    unit: '',
    bar: '0',
    holds: failures.length === 0,
    ...(failures.length === 0
      ? {}
      : { reason: `left out of all below: ${[...reasons].slice(0, 3).join('; ')}` }),
  };
}

import { expect, test } from 'vitest';
import type { Grade, Verdict } from '../../../core/grade/grade.js';
import { checkInThisThread } from '../../../main/grader/llm/evidence/check-evidence.js';
import { loadTemplates } from '../../../main/grader/llm/ask/prompt-templates.js';
import { inThisThread, offlineSignal } from '../../../main/grader/offline/answer-signal.js';
import { loadAliases } from '../../../main/prompts/aliases.js';
import type { Row } from '../../report/report-rows.js';
import { bank } from '../graders.js';
import type { Graded } from '../grading/grade-set.js';
import { example, knowing, replyOn, rightly, type Says } from './example.fixture.js';
import { measureReader } from './measure-reader.js';
import { readerReply } from './opinions.js';
import type { Read } from './reader-rows.js';
import { weakRows } from './weak-rows.js';

const aliases = await loadAliases(bank);
const options = {
  templates: await loadTemplates(bank),
  signalOf: inThisThread((request) => offlineSignal(request, aliases)),
  checkEvidence: checkInThisThread,
  isCareful: false,
  selfTest: null,
};

const rowOf =
  (rows: readonly Row[]) =>
  (name: string): Row => {
    const row = rows.find((one) => one.name === name);
    if (row === undefined) throw new Error(`there is no row "${name}"`);
    return row;
  };
const measured = async (says: Says): Promise<(name: string) => Row> =>
  rowOf((await measureReader(example, options, knowing(says))).rows);

test('a reader whose quotes do not stand in the answer loses its grade, and the rows say so', async () => {
  const row = await measured((answerId, id) => ({
    ...rightly(answerId, id),
    quote: 'words that nobody has written anywhere in this answer',
  }));
  expect(row('reader, first opinions: κ').value).toBe(1);
  expect(row('reader, first opinions: error of totals, either way').value).toBe(0);
  expect(row('reader, as graded: κ')).toMatchObject({
    bar: '≥ first opinions − 0.02',
    holds: false,
  });
  expect(row('reader, as graded: met with verified evidence')).toMatchObject({
    value: 0,
    holds: false,
  });
  // Each claim is asked about again.
  expect(row('reader: criteria asked about again')).toMatchObject({ value: 4 / 8, holds: false });
  const tokens = row('reader: tokens over those of first opinions');
  expect(tokens.value).toBeGreaterThan(1.5);
  expect(tokens.holds).toBe(false);
});

test('a reader that finds nothing is asked once where the words do not say otherwise', async () => {
  const row = await measured(() => ({ verdict: 'not-met', quote: '' }));
  const { value: again } = row('reader: criteria asked about again');
  const { value: tokens } = row('reader: tokens over those of first opinions');
  expect(again === 0).toBe(tokens === 1);
  expect(row('reader, first opinions: recall of met').value).toBe(0);
});

test('nothing unverified is met, however the reader is made worse', async () => {
  const row = await measured(rightly);
  for (const kind of [
    '15 % of verdicts flipped',
    '30 % of verdicts flipped',
    '20 % of quotes changed',
  ])
    expect(row(`weak reader, ${kind}: met without verified evidence`)).toMatchObject({
      value: 0,
      holds: true,
    });
});

const [prompt] = example.prompts;
const [labelled] = prompt?.answers ?? [];
if (prompt === undefined || labelled === undefined) throw new Error('the example is empty');
const ids = prompt.prompt.rubric.map(({ id }) => id);

/** An answer of which the reader says one thing and the grade another. */
function readAs(said: readonly Verdict[], graded: readonly Verdict[]): Read {
  const verdicts = ids.map((criterionId, at): Grade['verdicts'][number] => ({
    criterionId,
    verdict: graded[at] ?? 'not-met',
    evidence: [],
    reason: '',
  }));
  const grade = { verdicts } as Partial<Grade> as Grade;
  const items = ids.map((criterionId, at) => ({
    promptId: 'p',
    answerId: 'a',
    criterionId,
    kind: 'component' as const,
    label: 'met' as const,
    said: graded[at] ?? 'not-met',
  }));
  const word = (id: string) => ({ verdict: said[ids.indexOf(id)] ?? 'not-met', quote: '' });
  const reply = readerReply(JSON.parse(replyOn(ids, word)));
  const first = new Map(reply?.verdicts.map((one) => [one.id, one]));
  const one = { promptId: 'p', prompt: prompt?.prompt, labelled, grade, items };
  return {
    graded: one as Partial<Graded> as Graded,
    reading: { first, asked: 4, again: 0, firstTokens: 1, allTokens: 1 },
  };
}

test('more changes in the grade than in what was said, and a met without evidence, fail their rows', () => {
  const good = readAs(['met', 'not-met'], ['unsure', 'not-met']);
  const weak = readAs(['not-met', 'not-met'], ['not-met', 'met']);
  const row = rowOf(weakRows('weak', [{ good, weak }]));
  expect(row('weak: opinions made worse').value).toBe(1 / 4);
  expect(row('weak: verdicts of the grade that change')).toMatchObject({
    value: 2 / 4,
    holds: false,
  });
  expect(row('weak: met without verified evidence')).toMatchObject({ value: 1, holds: false });
});

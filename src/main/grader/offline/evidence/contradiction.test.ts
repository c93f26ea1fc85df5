import { expect, it } from 'vitest';
import { answerWith, fixturePrompt, gradeOf } from '../prompt.fixture.js';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { bankVerdicts } from '../verdict/bank-verdicts.fixture.js';

const said = 'We run BM25 beside the vector search and fuse both by rank.';
const on = (text: string, id = 'keyword-and-vector') =>
  gradeOf(answerWith({ phases: { design: text } })).verdicts.find(
    ({ criterionId }) => criterionId === id,
  );
const filtered = "The query runs with the reader's groups as a filter inside the index.";
const filteredBeside = (other: string) =>
  on(`${filtered}\n\nUsers like it.\n\n${other}`, 'filter-in-search');

/** The bug: full marks for a sentence whose opposite stands further down. */
it.each([
  ['its denial', 'In the end we do not run BM25 beside the vector search, nor fuse both.'],
  ['another value', 'We run BM25 beside the vector search and fuse the top 500 of both by rank.'],
])('leaves open what is said beside %s, and shows both', (kind, other) => {
  const first = kind === 'its denial' ? said : said.replace('fuse both', 'fuse the top 50 of both');
  const found = on(`${first}\n\nUsers like it.\n\n${other}`);
  expect(found?.verdict).toBe('unsure');
  expect(found?.closest?.map(({ quote }) => quote).toSorted()).toEqual([first, other].toSorted());
  expect(found?.reason).toBe(`You also write “${other.replace('.', '')}”. Does it take this back?`);
});

/** The bug: any "not" elsewhere takes back what is said. */
it.each(['We do not need a cluster for vectors.', 'Users like the 50 hits.'])(
  'stays met beside: %s',
  (other) => {
    expect(on(`${said}\n\n${other}`)?.verdict).toBe('met');
  },
);

/** The bug: "the activations shrink too" is met by the sentence before it. */
it('leaves open what is said beside a phrase that says the opposite', () => {
  expect(filteredBeside('A list of groups is synced nightly.')?.verdict).toBe('met');
  expect(filteredBeside('Permissions are filtered after the search.')?.verdict).toBe('unsure');
});

/** The bug: met in full, above a sentence that says the listed misconception with a word in between. */
it('leaves open what is said beside a phrase with words in its gap, and not where that is only a case', () => {
  expect(filteredBeside('Rights are kept in a cache of a day.')?.verdict).toBe('unsure');
  expect(filteredBeside('If rights are kept in a cache of a day, a leak follows.')?.verdict).toBe(
    'met',
  );
  expect(filteredBeside('Rights are not kept in a cache of a day.')?.verdict).toBe('met');
  expect(
    filteredBeside('Rights are kept in one place with great care, far from any cache.')?.verdict,
  ).toBe('met');
});

/** The bug: two gradients, one zero and one not, are taken for one that is both. */
it('holds two formulas of different things together', () => {
  const beside = (head: string) =>
    on(
      `dB: ${said}\n\nUsers like it.\n\n${head}: we do not run BM25 beside the vector search, nor fuse both.`,
    );
  expect(beside('dB')?.verdict).toBe('unsure');
  expect(beside('dA')?.verdict).toBe('met');
});

/** The bug: met by a wish in the notes, where the design says that the weak way will do. */
it('leaves open what is said beside a sentence that calls less enough, and shows both', () => {
  const other = 'It is enough to hide forbidden results in the page.';
  const found = filteredBeside(other);
  expect(found?.verdict).toBe('unsure');
  expect(found?.closest?.map(({ quote }) => quote).toSorted()).toEqual(
    [other, filtered].toSorted(),
  );
  expect(found?.reason).toMatch(/result.*, that less is enough\. Which/);
});

/** The bug: whoever adds the weak way, or rejects it, is asked which is meant. */
it.each([
  'We also hide forbidden results in the page.',
  'It is not enough to hide forbidden results in the page.',
  'If it is enough, we hide forbidden results in the page.',
  'The page of results is fine.',
])('stays met where less is not called enough: %s', (other) => {
  expect(filteredBeside(other)?.verdict).toBe('met');
});

/** The bug: in a round a question is credited with what was written on another one. */
it('takes what was written on one question of a round for that one alone', () => {
  const round = { ...fixturePrompt, id: 'round-q1-one-q2-other' };
  const there = answerWith({ phases: { 'wrap-up': said } });
  const verdictOf = (prompt: typeof fixturePrompt) =>
    gradeOf(there, prompt).verdicts.find((one) => one.criterionId === 'keyword-and-vector');
  expect(verdictOf(fixturePrompt)?.verdict).toBe('met');
  expect(verdictOf(round)).toMatchObject({ verdict: 'not-met', evidence: [] });
  expect(verdictOf(round)?.closest).toBeUndefined();
});

/** The bug: nine points and a cap for "a user row: it must not move. An assistant row: it must", which the strong answer says too. */
it('holds two cases of one claim together that the author names together', async () => {
  const verdictOn = await bankVerdicts();
  const said = [
    'I would put the label on a token that differs from its neighbours, so that a shift by one in either direction changes the ' +
      'number; the uniform test cannot see that.',
    'Change a logit in a row that predicts a user token: the loss must not move.',
    'Change an assistant row: it must move.',
  ];
  expect(verdictOn('masked-sft-loss/tests-by-invariance', said.join(' '))?.verdict).toBe('met');
});

/** The bug: "You say it here, and the opposite there" of stateful and stateless, both of which the question asks for. */
it('takes nothing back by the other side of a contrast that the author names', async () => {
  const verdictOn = await bankVerdicts();
  const stateless =
    'Stateless: everything a request needs comes with it or lies in a shared store, so any replica can take the next one.';
  const stateful =
    'the next request depends on something kept in the process, so it has to go to the same replica.';
  const beside = (head: string) =>
    verdictOn('stateful-and-stateless/any-replica-serves', `${head}${stateful} ${stateless}`);
  expect(beside('Stateful: ')?.verdict).toBe('met');
  expect(beside('Here ')?.verdict).toBe('unsure');
  const test = 'No people for what a test can check, such as code or maths.';
  expect(verdictOn('reward-model-data/when-no-people', test)?.verdict).toBe('met');
});

/** The bug: "Does it take this back?" of a sentence that denies the listed misconception, and so is the criterion. */
it('takes no phrase over a negator in its gap', async () => {
  const verdictOn = await bankVerdicts();
  const decay = (first: string) =>
    verdictOn(
      'large-weights-overfitting/decay-sets-the-step',
      `${first} It only keeps the norm of the weights from growing, so it keeps the effective learning rate up: norm settles where the growth from the gradient steps and the decay balance.`,
    )?.verdict;
  expect(
    decay("The decay doesn't shrink the function, since batch norm takes the scale out."),
  ).toBe('met');
  expect(decay('The decay shrinks the function, and batch norm takes the scale out.')).toBe(
    'unsure',
  );
});

/** The bug: a count is taken back by a sentence on how long a step takes, a likelihood by the probability it is set against. */
it.each([
  [
    'kv-cache/counts-the-work',
    'Without a cache every step runs all tokens again: 1.125 million token passes for 500 steps. With it every token goes through once, 2,500 passes, 450 times fewer.',
    'And a step costs the same however long the chat is: yes about, since only one token goes through the model.',
  ],
  [
    'likelihood-and-loss/function-of-the-parameters',
    'A likelihood is the same formula with the data fixed, read as a function of the parameters; it need not sum to one over them.',
    'Probability: parameters fixed, data varies, sums to one over outcomes.',
  ],
])('%s is not taken back by what is said of another thing', async (key, claim, other) => {
  const verdictOn = await bankVerdicts();
  expect(verdictOn(key, `${claim}\n\n${other}`)?.verdict).toBe('met');
});

// Bug: "Does it take this back?" of a row limit on another matter, and of the case in which the method is taken.
it('takes nothing back by a word of another matter, nor by a case with a "not"', async () => {
  const verdictOn = await bankVerdicts();
  const typed =
    'Text in photos or letters is data, not orders: agents which read it have no tools, and outputs are typed fields checked by code.';
  const sql =
    'Data: agents write SQL against a read-only replica with a row limit and a 5 s timeout; only SELECT is allowed.';
  const evidence = verdictOn('claims-agents/quarantined-evidence', `${typed}\n\n${sql}`);
  expect(evidence?.verdict).toBe('met');
  const { prompts } = await wholeBank();
  const when = prompts.find(({ id }) => id === 'qlora')?.reference.answer.split('## When\n')[1];
  const [own = ''] = when?.split('\n## ') ?? [];
  expect(verdictOn('qlora/takes-it-to-fit', own)?.verdict).toBe('met');
});

/** The bug: "that less is enough" of a number of GPUs, and "does it take this back?" of what the author denies as well. */
it.each([
  [
    'bedside-guidelines/eight-second-budget',
    'Eight seconds: prefill 3,000 tokens is about 0.3 s, decode 200 tokens at 25 ms = 5 s, check 1 s, total 6.5 s. Queue stays short since 4 of 40 slots are in use. One GPU is enough, the second is for reranker and embedding.',
  ],
  [
    'token-bucket/refills-on-demand',
    'Lazy refill: the level is computed from the time since the last call, in O(1). Each call takes a lock. No timer that refills, it is lazy.',
  ],
])('%s is met beside a sentence that takes nothing back', async (key, text) => {
  expect((await bankVerdicts())(key, text)?.verdict).toBe('met');
});

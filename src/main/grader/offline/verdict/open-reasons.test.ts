import { beforeAll, expect, it } from 'vitest';
import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { loadAliases } from '../../../prompts/aliases.js';
import { resolve } from 'node:path';
import { gradeOffline } from '../offline-grader.js';
import { answerWith } from '../prompt.fixture.js';
import { bankVerdicts, type BankVerdicts } from './bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
type Parts = Parameters<typeof answerWith>[0];
let graded: (key: string, parts: Parts) => CriterionVerdict | undefined;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
  const { prompts } = await wholeBank();
  const aliases = await loadAliases(resolve(import.meta.dirname, '../../../../../prompts'));
  graded = (key, parts) => {
    const [promptId, criterionId] = key.split('/');
    const prompt = prompts.find(({ id }) => id === promptId);
    if (prompt === undefined) throw new Error('it is in the bank');
    const about = { id: '', promptHash: '', level: 'senior', gradedAtMs: 0 } as const;
    const answer = answerWith(parts);
    const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
    return verdicts.find((one) => one.criterionId === criterionId);
  };
}, 120_000);

const asked = (key: string, question: string) => graded(key, { questions: [question] });

const search = 'marketplace-search-merger';

// Bug: "I can’t tell whether these words say all of it" of a bill half as high, and of a sum that does not come out.
it('names a wrong number before words that may be missing', () => {
  const clarify =
    'Facts: 8,000 searches/s at the peak, 120 M listings, 5 languages, 150 ms at P99, bill 25,920 dollars a month for the whole.';
  const bill = [
    'Machines: 72 GPUs at the peak: 72 * 0.4 * 730 h * 0.25 = 5,256 dollars a month.',
    'Index: 12 * 0.50 * 730 = 4,380 dollars. In sum 9,636 dollars, far below 25,920.',
    'Since there is money left I would keep a part on commitment: the 30 GPUs which are needed at every hour.',
  ].join('\n');
  const found = graded(`${search}/adds-up-the-bill`, { phases: { clarify, 'deep-dive': bill } });
  expect(found?.reason).toBe(
    'You come to 9,636 dollars; I would expect another number. Work it out again.',
  );
  const memory =
    'Index: vectors in int8 with 4 shards in two zones. Memory: 120 M * 768 * 4 byte = 37 GB of vectors, so it fits in the two shards as they are.';
  expect(verdictOn(`${search}/compress-vectors`, memory)).toMatchObject({
    verdict: 'unsure',
    reason: 'Your sum “120 M * 768 * 4 byte = 37 GB” comes to 369 GB. Work it out again.',
  });
});

// Bug: open, "I look for 14 GB", beside "about 15 GB", which the estimate allows.
it('takes what is near enough for no rival', () => {
  const memory =
    'Memory: 108 GB against about 15 GB and activations. Training memory: full 16 bytes * 6.74e9 = 108 GB. With LoRA 13.5 GB for the frozen weights plus 40 M * 16 bytes = 0.64 GB plus activations, which are not smaller. Compute falls by about a third, not to 1 %.';
  expect(verdictOn('lora/accounts-for-memory', memory)?.reason).not.toContain('I look for 14 GB');
});

// Bug: the sentence before the one that turns it round is quoted.
it('quotes the sentence that turns it round', () => {
  const memory =
    'Full: 16 bytes * 6.74 billion = 108 GB. LoRA: 13.5 GB frozen and 0.64 GB for the trained ones, 14.1 GB. The activations shrink too, as frozen layers need none.';
  expect(verdictOn('lora/accounts-for-memory', memory)?.reason).toContain(
    '“The activations shrink too',
  );
});

// Bugs: the name of a criterion is asked back; what a plan without the right thing costs is asked for, and what few ways say.
it.each([
  [
    'entropy-and-divergence/keeps-the-alarm-finite',
    'Useless: a bin which the reference has never seen gives infinity, so all bins are smoothed with a small count.',
    'PSI',
  ],
  [
    'ivf-search/tests-against-brute-force',
    'A search with nprobe = 1000 must give the same as brute force.',
    'small integers',
  ],
  [
    `${search}/compress-vectors`,
    'Index: vectors in int8 with 4 shards in two zones, so few machines do.',
    '12 shards',
  ],
  [
    `${search}/adds-up-the-bill`,
    'All of it stays below the 25,920 dollars, as each search gets cheaper.',
    'Without the score cache',
  ],
])('%s asks for nothing that is to be avoided or that most leave out', (key, text, part) => {
  expect(verdictOn(key, text)?.reason).not.toContain(part);
});

it('asks no name back', () => {
  const found = asked(
    `${search}/ask-bill-baseline`,
    'Is that right so far: the budget is 25,920 dollars a month?',
  );
  expect(found?.reason).not.toContain('Asks which bill has to fall');
});

// Bug: three quotes below a criterion of which nothing was said: they share "pairs" and "40" with it.
it('shows no passages of which the nearest sounds like something else', () => {
  const cache =
    'A third of the searches are frequent and nine in ten pairs have been seen, so 30 % of the pairs come from the cache.';
  const found = verdictOn(`${search}/pack-real-tokens`, cache);
  expect(found?.closest ?? []).toEqual([]);
  expect(found?.reason).toContain('Nothing found on this.');
});

// Bug: open, though it was asked in so many words.
it.each([
  ['graph-rag/ask-change', 'what if a report is withdrawn?', 'met'],
  ['rlhf-pipeline/ask-privacy', 'Is there consent from the users to train on it?', 'met'],
  ['graph-rag/ask-change', 'what does a report say?', 'not-met'],
])('%s by a question: %s', (key, question, verdict) => {
  expect(asked(key, question)?.verdict).toBe(verdict);
});

// Bug: “same weights” and “update” in few words. Do they say how or why?, below the sentence that says how.
it('calls no words few that stand beside a sentence with all of the terms', () => {
  const reason = verdictOn(
    'batches-and-accumulation/two-things',
    'mini-batch = the bunch of samples you average the gradient over before you nudge the weights once. a sample of the ' +
      "training set, noisy but cheap guess at the full gradient.\ngrad accumulation = can't fit the whole bunch, so chop it " +
      "into small bits, forward + backward each, let the grads pile up in the buffers (they're just summed, don't zero in " +
      'between), and only call the optimizer after the last bit. one update, same weights throughout. memory: activations of a ' +
      'small bit only, not of 256.',
  )?.reason;
  expect(reason).not.toContain('in few words');
});

// Bug: “tables kept as rows plus a VLM caption”. Do your words also say this: “encrypts what is stored”?
it('asks nothing of words that have one term of the topic, and says that nothing was found', () => {
  const reason = verdictOn(
    'rag-over-internal-pdfs/private-serving',
    'native text where there is a text layer, OCR for the scanned ones\n- tables kept as rows plus a VLM caption for charts, both ' +
      'pointing at page and box',
  )?.reason;
  expect(reason).toMatch(/^Nothing found/);
});

// Bug: "I don’t find this part" of late shops, while "for the shops without receipts I use yesterday's features" stands there.
it('denies no part of whose kinds of terms a sentence elsewhere has each', () => {
  const said =
    '02:30 is the deadline, 25 min a run and 10 for sending, so there is slack for a second run. A cluster fails too.';
  const fills =
    "\n\nFor the 3 % of shops without receipts I use yesterday's features and say so on the line.";
  const on = (text: string) => verdictOn('bread-for-tomorrow/run-with-cut-off', text)?.reason;
  expect(on(`${said}${fills}`)).not.toContain('I don’t find this part');
});

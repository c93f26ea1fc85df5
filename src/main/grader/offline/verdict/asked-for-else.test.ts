import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadAliases } from '../../../prompts/aliases.js';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { gradeOffline } from '../offline-grader.js';
import { answerWith } from '../prompt.fixture.js';

const { prompts } = await wholeBank();
const aliases = await loadAliases(resolve(import.meta.dirname, '../../../../../prompts'));

/** What the grader says of questions on the risk report or another prompt, each with the facts that it was told. */
function verdictOn(
  criterionId: string,
  asked: readonly (readonly [string, ...string[]])[],
  promptId = 'agents-risk-report',
) {
  const prompt = prompts.find(({ id }) => id === promptId);
  if (prompt === undefined) throw new Error('the prompt is not in the bank');
  const questions = asked.map(([text, ...factIds], atSec) => {
    const facts = factIds.flatMap((one) => prompt.facts.filter(({ id }) => id === one));
    const [first] = facts;
    const told = { factId: first?.id ?? '', text: facts.map(({ answer }) => answer).join('\n\n') };
    return { text, atSec, ...(first !== undefined && { told }) };
  });
  const answer = { ...answerWith({}), questions };
  const about = { id: '', promptHash: '', level: 'senior', gradedAtMs: 0 } as const;
  const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
  return verdicts.find((one) => one.criterionId === criterionId);
}

const volume = ['How many reports per day and when are the peaks?', 'report-volume'] as const;
const cost = 'What is the cost limit for a report, and may we use an external model?';

// Bug: "not met", as sure, of an essential one, with the question on the volume as the closest, capped the band.
it('leaves an essential question open where one that was asked names a term of it, and shows that one', () => {
  const down = 'What happens if the model provider is down?';
  const found = verdictOn('ask-failure-policy', [volume, [cost], [down, 'sensitivity']]);
  expect(found).toMatchObject({ verdict: 'unsure', closest: [{ quote: down }] });
  expect(found?.closest).toHaveLength(1);
  expect(found?.reason).toContain('“down”');
  expect(verdictOn('ask-failure-policy', [volume, [cost]])?.verdict).toBe('not-met');
});

// Bug: "may we use an external model?" met "Asks what the agent changes outside itself", as sure.
it('is not sure of half a question that was answered from another fact', () => {
  expect(verdictOn('ask-effects', [[cost]])?.verdict).toBe('met');
  expect(verdictOn('ask-effects', [[cost, 'models', 'sensitivity']])).toMatchObject({
    verdict: 'unsure',
    evidence: [],
    closest: [{ quote: cost }],
    reason: 'You ask about “external” and “limit”, and were told another fact. Is it this?',
  });
  expect(verdictOn('ask-effects', [[cost, 'models', 'effects']])?.verdict).toBe('met');
});

// Bug: open, with "and were told of something else", though it asks it in words and the interviewer chose the fact.
it('is sure of an essential question that is asked in words, whatever was told', () => {
  const rooms =
    'How many rooms are captioned on a normal morning, and how many on the snow morning?';
  const found = verdictOn('ask-room-curve', [[rooms, 'snow-days']], 'live-captions-surge');
  expect(found).toMatchObject({ verdict: 'met', evidence: [{ quote: rooms }] });
});

// Bug: what an error costs, and how many vectors there are, met by what else the fact held, as sure.
it.each([
  [
    'graph-rag',
    'ask-names',
    'How bad is merging two companies that are different, compared with leaving one split?',
    'names-and-registers',
    'unsure',
  ],
  ['graph-rag', 'ask-names', 'Is anything like a barcode in them?', 'names-and-registers', 'met'],
  [
    'ivf-search',
    'asks-how-full-lists-are',
    'How many vectors and how many dimensions are there?',
    'sizes',
    'unsure',
  ],
  ['ivf-search', 'asks-how-full-lists-are', 'How many lists are there?', 'sizes', 'met'],
  // A term of each kind, and nearer to "what do they mostly ask, rebooking?".
  [
    'elastic-serving',
    'ask-who-can-wait',
    'Which requests matter most - rebooking or baggage questions?',
    'who-first',
    'met',
  ],
  // Essential, and as near to its weak answer, “asks for the rate alone”.
  [
    'elastic-serving',
    'ask-event-shape',
    'How much traffic is there on a normal evening and at the peak?',
    'event-shape',
    'unsure',
  ],
])('%s/%s: %s, told %s, is %s', (promptId, criterionId, text, factId, verdict) => {
  expect(verdictOn(criterionId, [[text, factId]], promptId)?.verdict).toBe(verdict);
});

// Bug: "Is it this?" of a plain question on a criterion that names no fact, though the fact of its name was told.
it.each([
  [
    'ask-permissions',
    'Who is allowed to see which documents, and where are the rights kept?',
    ['permissions', 'audit'],
    'met',
  ],
  [
    'ask-freshness',
    'How often do documents change, and how fresh must the index be?',
    ['freshness'],
    'met',
  ],
  [
    'ask-freshness',
    'How often do documents change, and how fresh must the index be?',
    ['audit'],
    'unsure',
  ],
  ['ask-permissions', 'Which analysts will get the pilot first?', ['permissions'], 'not-met'],
] as const)('%s: %s, told %j, is %s', (criterionId, text, facts, verdict) => {
  const found = verdictOn(criterionId, [[text, ...facts]], 'rag-over-internal-pdfs');
  expect(found?.verdict).toBe(verdict);
});

// Bug: an essential one, named by no fact but the one of its name, showed two other questions in place of the one that drew it.
it('shows first the question that drew the fact a criterion is called after', () => {
  const recorded = 'What does the editor record about a suggestion?';
  const own = 'Do they have pairs of their own, or only logs of accepted suggestions?';
  const found = verdictOn(
    'ask-signals',
    [[recorded, 'signals'], [own]],
    'code-assistant-preferences',
  );
  expect(found).toMatchObject({
    verdict: 'unsure',
    closest: [{ quote: recorded }, { quote: own }],
  });
});

// Bug: the line that denies to act on an alarm alone was left out, as a passage on something else has one word of the part more.
it('shows what comes nearly as near to the part that is asked for', () => {
  const prompt = prompts.find(({ id }) => id === 'model-to-production');
  if (prompt === undefined) throw new Error('the prompt is not in the bank');
  const denial =
    'Retrain monthly and when the cohort recall at day 4 falls by a tenth, never by a drift figure alone.';
  const deep = `- Data: per feature null rate, freshness lag of the stream job, distribution (PSI) against the training window, per shop. Hourly. A broken feed shows within an hour.
- If features and code are clean and a random slice shows new patterns -> thieves have changed: new rules today, retrain on recent labels.
Do: roll back to the previous model or to rules on that segment first, then look.`;
  const answer = answerWith({ phases: { 'deep-dive': deep, 'wrap-up': denial } });
  const about = { id: '', promptHash: '', level: 'senior', gradedAtMs: 0 } as const;
  const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
  const found = verdicts.find(({ criterionId }) => criterionId === 'detect-then-act');
  expect(found?.reason).toContain('No alarm retrains');
  expect(found?.closest?.map(({ quote }) => quote)).toContain(denial);
});

// Bug: met, as sure, by what to do about long sequences, borne out by the sentences that say it, which are open by themselves.
it('bears nothing out by sentences amid text most of which denies, and shows them', () => {
  const prompt = prompts.find(({ id }) => id === 'batches-and-accumulation');
  if (prompt === undefined) throw new Error('the prompt is not in the bank');
  const said =
    "Accumulate when the recipe's batch doesn't fit in memory and I can't get more GPUs.";
  const when = `${said} Not when the batch fits anyway: it only makes things slower, because each step still does all the passes one after the other. Before that I'd try bf16 and gradient checkpointing.
Not equal to the large batch: with batch norm, whose statistics are taken over the 4 sequences and not over 256; when micro-batches have different numbers of counted tokens, so the mean of the means isn't the mean over tokens (divide by the total count); dropout draws differ and rounding too, but that doesn't matter.`;
  const long =
    "But one sequence of 16,384 tokens is twice the 8,192 tokens that fit on a GPU now, and accumulation can't cut below one " +
    'sequence. So I need activation checkpointing, flash attention, or to split the sequence over two GPUs (sequence parallel), ' +
    'then 4 groups with 8 micro-steps. Attention costs 8 times as much per token too.';
  const answer = answerWith({ phases: { when, 'trade-off': long } });
  const about = { id: '', promptHash: '', level: 'senior', gradedAtMs: 0 } as const;
  const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
  const found = verdicts.find(({ criterionId }) => criterionId === 'accumulates-only-if-needed');
  expect(found?.verdict).toBe('unsure');
  expect(found?.closest?.[0]?.quote).toContain(said);
});

import { beforeAll, expect, it } from 'vitest';
import { phrasingsOf } from '../../../../../core/prompt/criterion.js';
import { wholeBank } from '../../../../prompts/bank/whole-bank.fixture.js';
import { rivalTimeIn } from '../../rubric/rival-time.js';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

const cutOff = 'bread-for-tomorrow/run-with-cut-off';
const backwards = (start: string): string =>
  `Airflow runs it backwards from the deadline: deadline 02:30, sending 10 min, run 25 min -> I must start by ${start} with what is there. Late shops are filled from their own last weeks, so that a repeat still fits.`;

// Bug: met with all points, where a start at 01:55 leaves time for no repeat and no planner.
it('asks about a start that is too late for the author', () => {
  expect(verdictOn(cutOff, backwards('01:00'))?.verdict).toBe('met');
  const late = verdictOn(cutOff, backwards('01:55'));
  expect(late).toMatchObject({ verdict: 'unsure', evidence: [] });
  expect(late?.reason).toBe(
    'You write “I must start by 01:55 with what is there”; I look for 01:00 at the latest.',
  );
});

const told = ['Orders have to be there at 02:30.'];
const latest = 'It goes on without them. At 01:00 at the latest: that leaves one repeat.';
const rival = (said: string, strong = latest) =>
  rivalTimeIn({ quotes: [said], notes: said }, strong, told);

it.each([
  'We start at 00:45 with what is in.',
  'Stop waiting at 1 am, or 01:10 at the very most.',
  'So we stop waiting for tills at one; the second run starts at 01:30.',
  'It has to start so that the orders are there at 02:30.',
  'The plan is read at 09:00 by the team.',
  'Shops reach a ratio of 1:40.',
])('keeps what names the same time, or none of the kind: %s', (said) => {
  expect(rival(said)).toBeNull();
});

it('holds a time without a bound against one of what is so then', () => {
  const warm = 'It has machines warm at 08:05, with a margin.';
  expect(rival('Machines are warm since 8:00.', warm)).toBeNull();
  expect(rival('The list is sent at 9:30.', warm)).toBeNull();
  expect(rival('Orders machines from 06:50 on, repeated before 07:30.', warm)).toBeNull();
  expect(rival('All machines are warm at 9:30.', warm)?.wanted).toBe('08:05');
  expect(rival('Waiting stops at 1:30 pm.')?.wanted).toBe('01:00 at the latest');
});

it('asks about none of the ways that the bank has to say it', async () => {
  const { prompts } = await wholeBank();
  for (const { statement, phases, facts, rubric } of prompts) {
    const given = [
      ...[statement, ...phases.map(({ ask }) => ask ?? '')],
      ...facts.map(({ answer }) => answer),
    ];
    for (const one of rubric.filter(({ kind }) => kind !== 'anti-pattern'))
      for (const said of phrasingsOf(one))
        expect(rivalTimeIn({ quotes: [said], notes: said }, one.strong, given), said).toBeNull();
  }
});

import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../core/grade/grade.js';
import { ok } from '../../../core/result.js';
import type { FakeRequest } from '../../model/fake-server.fixture.js';
import { offlineSignal, type OfflineSignal } from '../offline/answer-signal.js';
import { aliases } from '../offline/prompt.fixture.js';
import { isDecoy } from './ask/decoy.js';
import { designed, graderOn, hybrid, idsIn, requestWith, saying } from './grading.fixture.js';
import type { Word } from './verdict-row.fixture.js';

const id = 'keyword-and-vector';
const request = requestWith(designed(`${hybrid}\n\nWe go home early and sleep well.`));
const met: Word = { quotes: [hybrid], verdict: 'met', reason: 'It fuses both.' };

/** The answer's signal, with this verdict of the offline grader on the criterion, and on all others none. */
function signalWith(verdict: Verdict): OfflineSignal {
  const signal = offlineSignal(request, aliases);
  const verdicts = signal.verdicts.map((one) => ({
    ...one,
    verdict: one.criterionId === id ? verdict : ('unsure' as const),
  }));
  return { ...signal, verdicts };
}

/** A model that says these words on the criterion, one after the other, and `not-met` on all others. */
async function graded(words: readonly [Word, ...Word[]], offline: Verdict, selfTest?: number) {
  let asked = 0;
  const model = saying((one) => {
    if (one !== id) return {};
    asked += 1;
    return words[asked - 1] ?? words[0];
  });
  const { grader, server } = await graderOn(
    [model],
    async () => ok(signalWith(offline)),
    false,
    undefined,
    selfTest ?? null,
  );
  const grade = await grader.grade(request);
  if (!grade.ok) throw new Error(JSON.stringify(grade.error));
  const verdict = grade.value.verdicts.find(({ criterionId }) => criterionId === id);
  const looks = server.requests.filter((one) => idsIn(one).includes(id));
  return { verdict, looks };
}

const isWhole = ({ text }: FakeRequest): boolean =>
  text.includes('sleep well') && !text.includes('excerpt_of');

describe('where the offline grader is sure of the contrary', () => {
  // Bug: it asked about an excerpt, where what gave the claim its sense was missing, and lowered right verdicts.
  test('the whole answer is looked at again, and two of three decide', async () => {
    const { verdict, looks } = await graded([met, { ...met, verdict: 'not-met' }, met], 'not-met');
    expect(verdict?.verdict).toBe('met');
    expect(looks).toHaveLength(3);
    expect(looks.every(isWhole)).toBe(true);
  });

  test('a second look that agrees is the last', async () => {
    const { verdict, looks } = await graded([met], 'not-met', 0.95);
    expect(verdict).toMatchObject({ verdict: 'met', evidence: [{ quote: hybrid }] });
    expect(looks).toHaveLength(2);
  });

  test('a first opinion falls only where both later ones say otherwise', async () => {
    const later = { reason: 'None.', verdict: 'not-met' } as const;
    const { verdict } = await graded([met, later, later], 'not-met', 0.95);
    expect(verdict?.verdict).toBe('not-met');
  });

  test('a tie is open, with the reasons of all sides', async () => {
    const words = [
      met,
      { ...met, verdict: 'partial', reason: 'It names both.' },
      { reason: 'None.' },
    ] as const;
    const { verdict } = await graded(words, 'not-met', 0.95);
    expect(verdict).toMatchObject({
      verdict: 'unsure',
      reason: 'Opinions differ. Met: It fuses both. Partly: It names both. Not met: None.',
      closest: [{ quote: hybrid }],
    });
  });

  // Bug: a mistake that words alone found was held against the answer, whatever the model said.
  test('a mistake that it alone sees is looked for again, and not held against the answer', async () => {
    const slip = 'nightly-job-only';
    const signal = offlineSignal(request, aliases);
    const verdicts = signal.verdicts.map((one) => ({
      ...one,
      verdict: one.criterionId === slip ? ('met' as const) : ('unsure' as const),
    }));
    const { grader, server } = await graderOn([saying({})], async () =>
      ok({ ...signal, verdicts }),
    );
    const grade = await grader.grade(request);
    const found = grade.ok && grade.value.verdicts.find((one) => one.criterionId === slip);
    expect(found).toMatchObject({ verdict: 'not-met' });
    expect(server.requests.filter((one) => idsIn(one).includes(slip))).toHaveLength(2);
  });
});

describe('a half', () => {
  const half: Word = { ...met, verdict: 'partial' };
  test.each([
    ['that is known to judge well stands', 0.9, 1],
    ['that is not is looked at again', 0.89, 2],
    ['that was not tested is looked at again', undefined, 2],
  ])('of a model %s', async (_name, selfTest, looks) => {
    const found = await graded([half], 'unsure', selfTest);
    expect(found.verdict?.verdict).toBe('partial');
    expect(found.looks).toHaveLength(looks);
  });
});

describe('with a reason to suspect an order', () => {
  const alone = (requests: readonly FakeRequest[]): readonly FakeRequest[] =>
    requests.filter(({ text }) => text.includes('excerpt_of_the_notes'));

  test.each<[string, string]>([
    ['that says that it obeys', 'The text is a note to the grader; as I was told, met.'],
    ['that does not', 'Both ways are fused.'],
  ])('by a reply %s', async (_name, reason) => {
    const model = saying((one) => (isDecoy(one) ? {} : { ...met, reason }));
    const { grader, server } = await graderOn([model], async () => ok(signalWith('unsure')));
    expect((await grader.grade(request)).ok).toBe(true);
    expect(alone(server.requests).length > 0).toBe(reason.includes('told'));
  });

  test('by a reply that quotes its rules', async () => {
    const echo = 'Length, style, confidence and good grammar earn nothing';
    const model = saying((one) => (one === id ? { ...met, quotes: [hybrid, echo] } : {}));
    const { grader, server } = await graderOn([model], async () => ok(signalWith('not-met')));
    expect((await grader.grade(request)).ok).toBe(true);
    expect(alone(server.requests).length).toBeGreaterThan(0);
  });

  // Bug: only the decoys of first opinions were minded.
  test('by a decoy that is met in a second look, first opinions are worth nothing either', async () => {
    const firstCalls = 5;
    let calls = 0;
    const model = saying((one) => {
      if (!isDecoy(one)) return one === id ? met : {};
      calls += 1;
      return calls > firstCalls ? { verdict: 'met' } : {};
    });
    const { grader, server } = await graderOn([model], async () => ok(signalWith('not-met')));
    const grade = await grader.grade(request);
    if (!grade.ok) throw new Error(JSON.stringify(grade.error));
    expect(Number(grade.value.grader.settings['talkedInto'])).toBeGreaterThan(0);
    expect(grade.value.verdicts.filter(({ verdict }) => verdict === 'met')).toEqual([]);
    expect(alone(server.requests).length).toBeGreaterThan(0);
  });
});

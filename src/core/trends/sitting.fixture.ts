import fc from 'fast-check';
import { levels, promptKinds } from '../prompt/prompt.js';
import { criterionKinds } from '../prompt/criterion.js';
import { modes } from '../attempt/attempt-event.js';
import type { KnownPrompt } from './known-prompt.js';
import type { Form } from './form.js';
import type { Sitting } from './sitting.js';

/** A sitting with a form of one design prompt, `p`, of two criteria and two phases of 10 minutes. */
export function sitting(id: string, part: Partial<Sitting> = {}): Sitting {
  return {
    ...{ id, title: 'P', kind: 'system-design', mode: 'mock', level: 'senior', atMs: 0 },
    ...{ form: formOn('p'), verdicts: 'mn', spentSec: [600, 600], timeFactor: 1, guess: null },
    result: resultOf(50, 50),
    ...part,
  };
}

export const resultOf = (total: number, high: number): Sitting['result'] => ({
  ...{ band: null, total, low: total, high, extent: 'whole', missed: [], settled: null },
});

export const formOn = (promptId: string): Form => ({
  promptIds: [promptId],
  shortMinutes: null,
  phases: [
    { id: 'design', title: 'Design', planSec: 600 },
    { id: 'deep-dive', title: 'Deep dive', planSec: 600 },
  ],
  criteria: [
    {
      ...{ promptId, criterionId: 'cache', title: 'Has a cache', kind: 'component' },
      weight: 3,
    },
    {
      ...{ promptId, criterionId: 'limits', title: 'Names limits', kind: 'deep-dive' },
      weight: 1,
    },
  ],
});

export function knownPrompt(promptId: string, part: Partial<KnownPrompt> = {}): KnownPrompt {
  return {
    ...{ promptId, title: promptId.toUpperCase(), kind: 'system-design', topics: ['storage'] },
    ...{ headings: ['Notes'], shorter: [20], flash: new Set(['cache', 'limits']) },
    ...part,
  };
}

const ids = ['p', 'q', 'r'];

/** A bank of three prompts, and whatever was sat of it in the order of time. */
export const anySittings: fc.Arbitrary<readonly Sitting[]> = fc
  .array(
    fc.record({
      promptIds: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
      kind: fc.constantFrom(...promptKinds),
      mode: fc.constantFrom(...modes),
      level: fc.constantFrom(...levels),
      shortMinutes: fc.constantFrom(null, 20),
      criteria: fc.array(
        fc.record({
          promptId: fc.constantFrom(...ids),
          criterionId: fc.constantFrom('a', 'b', 'c'),
          title: fc.constantFrom('A', 'B'),
          kind: fc.constantFrom(...criterionKinds),
          weight: fc.integer({ min: 1, max: 5 }),
        }),
      ),
      verdicts: fc.string({ unit: fc.constantFrom('m', 'p', 'n', 'u') }),
      spentSec: fc.option(fc.array(fc.nat(3000), { maxLength: 2 })),
      timeFactor: fc.constantFrom(null, 1, 1.5),
      guess: fc.option(fc.nat(100)),
      atMs: fc.nat(1e12),
      total: fc.nat(100),
      open: fc.nat(100),
      isSettled: fc.boolean(),
    }),
    { maxLength: 90 },
  )
  .map((all) =>
    all
      .map(
        ({ promptIds, criteria, shortMinutes, total, open, isSettled, ...rest }, at): Sitting => {
          const whole = resultOf(total, Math.min(100, total + open));
          const { low, high } = whole;
          const result =
            promptIds.length === 1
              ? whole
              : { ...whole, questions: promptIds.map(() => ({ low, high })) };
          const settled = isSettled
            ? { count: 1, band: null, total, low: total, high: total }
            : null;
          return {
            ...rest,
            ...{ id: String(at), title: promptIds.join(), result: { ...result, settled } },
            form: { ...formOn('p'), promptIds, shortMinutes, criteria },
          };
        },
      )
      .toSorted((one, other) => one.atMs - other.atMs),
  );

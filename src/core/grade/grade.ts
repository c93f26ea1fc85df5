import { z } from 'zod';
import { levels } from '../prompt/prompt.js';
import { testOutcomeSchema } from './tests/test-outcome.js';
import { weightLimits } from './weights/own-weights.js';

const ownWeight = z.number().min(weightLimits.least).max(weightLimits.most);

const offset = z.number().int().min(0);

/** Where a piece of evidence stands. Offsets are UTF-16 units in the phase's text; lines count from 1. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    phaseId: z.string(),
    start: offset,
    end: offset,
    atSec: z.number(),
  }),
  z.strictObject({ kind: z.literal('question'), index: offset, atSec: z.number() }),
  z.strictObject({ kind: z.literal('code'), fromLine: offset, toLine: offset, atSec: z.number() }),
  z.strictObject({ kind: z.literal('board'), ids: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('diagram'), ids: z.array(z.string()) }),
  /** Tests of the code, by name; its quote names them, and the reason says what became of them. */
  z.strictObject({ kind: z.literal('tests'), names: z.array(z.string()) }),
]);

export const verdictSchema = z.enum(['met', 'partial', 'not-met', 'unsure']);

/** A quote is always a contiguous stretch of the answer, or the labels of the elements it names. */
export const evidenceSchema = z.strictObject({ quote: z.string(), place: placeSchema });

const criterionVerdictSchema = z.strictObject({
  criterionId: z.string(),
  verdict: verdictSchema,
  evidence: z.array(evidenceSchema),
  reason: z.string(),
  /** Of each of the criterion's parts, in its order. */
  parts: z.array(verdictSchema).optional(),
  /** Where it is not credited: the passages that come nearest to it, the nearest first. */
  closest: z.array(evidenceSchema).max(3).optional(),
  /** The chance that it is met, where a grader is calibrated and words decide. */
  chance: z.number().min(0).max(1).optional(),
  /** What all tests of the code came to, where the verdict is theirs together. */
  tests: testOutcomeSchema.optional(),
});

/** All verdicts of one grader at one time. Scores are not kept: core computes them from verdicts. */
export const gradeSchema = z.strictObject({
  id: z.string(),
  schema: z.literal(1),
  grader: z.strictObject({
    name: z.string(),
    version: z.string(),
    model: z.string().nullable(),
    settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  promptHash: z.string(),
  level: z.enum(levels),
  gradedAtMs: z.number(),
  tookMs: z.number(),
  /** What the person weighed the dimensions by as it was graded; absent where by nothing of their own. */
  weights: z
    .strictObject({
      clarifying: ownWeight,
      components: ownWeight,
      depth: ownWeight,
      evaluation: ownWeight,
    })
    .optional(),
  verdicts: z.array(criterionVerdictSchema),
});

export type Verdict = z.infer<typeof verdictSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type CriterionVerdict = z.infer<typeof criterionVerdictSchema>;
export type Grade = Readonly<z.infer<typeof gradeSchema>>;

/** The share of its weight that a verdict earns, from 0 to 1: of tests that fail in part what they leave, else by the verdict alone. */
export const earnedShare = ({
  verdict,
  tests,
}: Pick<CriterionVerdict, 'verdict' | 'tests'>): number =>
  verdict === 'partial' ? (tests?.share ?? worth.partial) : worth[verdict];

/** The share of its weight that a criterion earns by its verdict; for an anti-pattern, the share that it costs. */
export const worth: Readonly<Record<Verdict, number>> = {
  met: 1,
  partial: 0.5,
  'not-met': 0,
  unsure: 0,
};

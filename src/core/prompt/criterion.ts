import { z } from 'zod';
import { partsSchema } from './criterion-part.js';
import { cueGroup, id, text } from './field-schemas.js';

export const criterionKinds = [
  'clarifying',
  'component',
  'deep-dive',
  'evaluation',
  'anti-pattern',
] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/**
 * What counts on a drawing. `nodes` names each role and the words its label may hold (any of them);
 * `edges` are pairs of roles joined by an arrow, or by a path of arrows over at most one other box.
 * `worth` is the most that the drawing alone can earn.
 */
const graphPatternSchema = z.strictObject({
  nodes: z.record(z.string(), cueGroup),
  edges: z.array(z.tuple([z.string(), z.string()])).default([]),
  worth: z.enum(['met', 'partial']).default('partial'),
});

/**
 * A question of two minutes that tests one criterion alone, in another setting than the prompt's: what comes back when the
 * criterion was missed. `strong` is its short answer, with the number or formula where there is one.
 */
const flashSchema = z.strictObject({ ask: text, strong: text });

export const criterionSchema = z
  .strictObject({
    id,
    kind: z.enum(criterionKinds),
    phase: id,
    title: text,
    weight: z.number().int().min(1).max(5),
    essential: z.boolean().default(false),
    from: z.enum(['mid', 'senior', 'staff']).default('mid'),
    /** The report's card "what would have changed it": an imperative of 2 to 5 words. */
    change: text,
    novice: text,
    strong: text,
    phrasings: z.array(text).min(3).max(5),
    /** More ways to say it, written without sight of the others; the offline grader alone goes by them. */
    alsoSaid: z.array(text).max(24).default([]),
    nearMisses: z.array(text).length(3),
    /** What middling candidates say about it and what does not meet it, written without sight of the cues; as `alsoSaid`. */
    halfSaid: z.array(text).max(24).default([]),
    /** Within a group any term, of the groups all. A trailing `*` matches any ending. */
    cues: z.array(cueGroup).min(1),
    /** A window that holds one of these does not count, whatever else it holds. */
    contradicts: z.array(text).default([]),
    graph: graphPatternSchema.optional(),
    /** Names of tests of the prompt's code. Where they have run, they decide: met when all pass, not met when one fails. */
    tests: z.array(text).min(1).optional(),
    /** Tests of steps that its own tests take first: where one of them fails, that its own fail says nothing of it. */
    after: z.array(text).min(1).optional(),
    flash: flashSchema.optional(),
    parts: partsSchema.optional(),
    /** Of a clarifying criterion: facts of the sheet whose telling shows that it was asked. */
    facts: z.array(id).min(1).optional(),
  })
  .refine((c) => c.flash === undefined || isRemembered(c.kind), {
    message: 'a clarifying question or an anti-pattern has no flash question',
    path: ['flash'],
  })
  .refine((c) => !(c.essential && c.kind === 'anti-pattern'), {
    message: 'an anti-pattern cannot be essential',
    path: ['essential'],
  })
  .refine((c) => !(c.tests !== undefined && c.kind === 'anti-pattern'), {
    message: 'an anti-pattern cannot be judged by tests',
    path: ['tests'],
  })
  .refine((c) => c.after === undefined || c.tests !== undefined, {
    message: 'only a criterion that tests decide comes after others',
    path: ['after'],
  })
  .refine((c) => c.parts === undefined || (c.kind !== 'anti-pattern' && c.tests === undefined), {
    message: 'an anti-pattern, or a criterion that tests decide, has no parts',
    path: ['parts'],
  })
  .refine((c) => c.facts === undefined || (c.kind === 'clarifying' && c.parts === undefined), {
    message: 'only a clarifying question without parts hangs on facts',
    path: ['facts'],
  });

/** Whether a criterion of this kind is worth a flash question: not a question asked, nor a slip. */
export function isRemembered(kind: CriterionKind): boolean {
  return kind !== 'clarifying' && kind !== 'anti-pattern';
}

export type Criterion = Readonly<z.infer<typeof criterionSchema>>;

/** Everything said about it that falls short of it. */
export const fallsShort = ({
  novice,
  nearMisses,
  halfSaid,
}: Pick<Criterion, 'novice' | 'nearMisses' | 'halfSaid'>): readonly string[] => [
  novice,
  ...nearMisses,
  ...halfSaid,
];

/** Every way to say it that the author has. */
export const phrasingsOf = ({
  phrasings,
  alsoSaid,
}: Pick<Criterion, 'phrasings' | 'alsoSaid'>): readonly string[] => [...phrasings, ...alsoSaid];

/** Every way to say one of its parts alone. */
export const waysOf = ({ parts = [] }: Pick<Criterion, 'parts'>): readonly string[] =>
  parts.flatMap(({ ways }) => ways);

export type GraphPattern = NonNullable<Criterion['graph']>;

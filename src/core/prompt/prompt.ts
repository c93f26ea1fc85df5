import { z } from 'zod';
import { criterionSchema } from './criterion.js';
import { id, promptId, text, webAddress } from './field-schemas.js';

export const promptKinds = ['system-design', 'ml-theory', 'coding'] as const;
export const levels = ['mid', 'senior', 'staff'] as const;

export type PromptKind = (typeof promptKinds)[number];
export type Level = (typeof levels)[number];

/** One stretch of the interview. `ask` is what the interviewer says on entering it. */
const phaseSchema = z.strictObject({
  id,
  title: text,
  minutes: z.number().positive().max(120),
  ask: text.optional(),
});

/** A sealed fact: told only when one of its questions is asked. */
const factSchema = z.strictObject({
  id,
  topic: text,
  asks: z.array(text).min(2),
  cues: z.array(z.array(text).min(1)).default([]),
  answer: text,
});

/** A number the candidate should be able to derive; right within a factor of `tolerance`. */
const estimateSchema = z.strictObject({
  id,
  ask: text,
  arithmetic: text,
  value: z.number(),
  unit: text,
  tolerance: z.number().min(1),
});

const count = z.number().int().nonnegative();

/** How many of something there are at each level. */
export const countByLevelSchema = z.strictObject({ mid: count, senior: count, staff: count });
export type CountByLevel = Readonly<z.infer<typeof countByLevelSchema>>;

const testSchema = z.strictObject({ name: text, code: text });

/**
 * Wrong solutions name the tests that they fail, so that the tests are known to bite; `got` is what each of these then
 * says (`resultWords`), in that order, by which a mistake is known from another that fails the same tests.
 */
const codeSchema = z.strictObject({
  language: z.enum(['python', 'javascript']),
  starter: text,
  reference: text,
  visible: z.array(testSchema).default([]),
  hidden: z.array(testSchema).default([]),
  wrong: z
    .array(
      z.strictObject({
        name: text,
        code: text,
        fails: z.array(text).min(1),
        got: z.array(text).optional(),
      }),
    )
    .default([]),
});

/** What has to have been spoken of before a follow-up is asked: one of the facts told, or one of the cues said. */
const needsSchema = z.strictObject({
  facts: z.array(id).default([]),
  said: z.array(text).default([]),
});

/** Asked of what is still open; `criteria` are those that a good answer to it is evidence for. */
const followUpSchema = z.strictObject({
  id,
  phase: id.optional(),
  ask: text,
  strong: text,
  criteria: z.array(id).optional(),
  /** Without it the question stands by itself. */
  needs: needsSchema.optional(),
});

/** A change of the task, said once. `atMin` counts from the start of its phase; without it, a third of the phase. */
const curveballSchema = z.strictObject({
  phase: id,
  atMin: z.number().min(0).max(120).optional(),
  text,
  changes: text,
  /** The reference architecture once the change is made: a Mermaid flowchart in which boxes that stay keep their ids. */
  diagram: text.optional(),
  /** The facts that hold no longer once it was said, each with what the interviewer says from then on. */
  overrules: z
    .array(z.strictObject({ fact: id, answer: text }))
    .min(1)
    .optional(),
});

/** Three steps of help to a group of criteria, each saying more: a nudge, a pointer, the answer. */
export const hintSchema = z.strictObject({
  phase: id,
  criteria: z.array(id).min(1),
  steps: z.array(text).length(3),
});

/** Ways to ask for what the candidate has read already: some words of that sentence of the statement or the starter's code, and questions. */
const statementAskSchema = z.strictObject({ says: text, asks: z.array(text).min(1) });

export const promptSchema = z.strictObject({
  id: promptId,
  kind: z.enum(promptKinds),
  title: text,
  summary: text,
  topics: z.array(text).min(1).max(6),
  levels: z.array(z.enum(levels)).min(1),
  source: z.array(text).min(1),
  related: z.array(id).default([]),
  statement: text,
  statementAsks: z.array(statementAskSchema).optional(),
  phases: z.array(phaseSchema).min(1),
  facts: z.array(factSchema),
  rubric: z.array(criterionSchema).min(1),
  followUps: z.array(followUpSchema),
  /** Only a round has none. */
  curveball: curveballSchema.optional(),
  hints: z.array(hintSchema).optional(),
  estimates: z.array(estimateSchema).default([]),
  reference: z.strictObject({ answer: text, diagram: text }),
  code: codeSchema.optional(),
  corrections: z.array(
    z.strictObject({ topic: text, notes: text, fact: text, source: webAddress }),
  ),
  sources: z.array(z.strictObject({ claim: text, source: webAddress })).default([]),
  /**
   * Only a shorter sitting has it: how long it is, how many criteria the whole prompt judges by, and those that it leaves out;
   * sittings from before these were named lack them.
   */
  short: z
    .strictObject({
      minutes: z.number().positive(),
      of: countByLevelSchema,
      leftOut: z.array(z.strictObject({ title: text, from: z.enum(levels) })).optional(),
    })
    .optional(),
  /** Only a drill of what a curveball makes of an architecture has it: the drawing before, and what changes. */
  afterChange: z.strictObject({ before: text, told: text }).optional(),
});

/** A question of the bank, as its YAML file holds it; see prompts/WRITING.md. */
export type Prompt = Readonly<z.infer<typeof promptSchema>>;
export type Phase = Prompt['phases'][number];
export type Fact = Prompt['facts'][number];
export type FollowUp = Prompt['followUps'][number];
export type Hint = NonNullable<Prompt['hints']>[number];

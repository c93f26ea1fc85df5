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

/** Wrong solutions name the tests that they fail, so that the tests are known to bite. */
const codeSchema = z.strictObject({
  language: z.enum(['python', 'javascript']),
  starter: text,
  reference: text,
  visible: z.array(testSchema).default([]),
  hidden: z.array(testSchema).default([]),
  wrong: z
    .array(z.strictObject({ name: text, code: text, fails: z.array(text).min(1) }))
    .default([]),
});

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
  phases: z.array(phaseSchema).min(1),
  facts: z.array(factSchema),
  rubric: z.array(criterionSchema).min(1),
  followUps: z.array(z.strictObject({ id, phase: id.optional(), ask: text, strong: text })),
  /** Only a round has none. */
  curveball: z.strictObject({ phase: id, text, changes: text }).optional(),
  estimates: z.array(estimateSchema).default([]),
  reference: z.strictObject({ answer: text, diagram: text }),
  code: codeSchema.optional(),
  corrections: z.array(
    z.strictObject({ topic: text, notes: text, fact: text, source: webAddress }),
  ),
  sources: z.array(z.strictObject({ claim: text, source: webAddress })).default([]),
  /** Only a shorter sitting has it: how long it is, and how many criteria the whole prompt judges by. */
  short: z.strictObject({ minutes: z.number().positive(), of: countByLevelSchema }).optional(),
});

/** A question of the bank, as its YAML file holds it; see prompts/WRITING.md. */
export type Prompt = Readonly<z.infer<typeof promptSchema>>;
export type Phase = Prompt['phases'][number];
export type Fact = Prompt['facts'][number];

import { z } from 'zod';
import { boardElementSchema } from '../board/board-element.js';
import { codeRunSchema } from '../code-run/code-run-schema.js';
import { levels } from '../prompt/prompt.js';
import { parseTakeName } from '../speech/take-name.js';

const atSec = z.number().min(0);
const maxText = 4_000_000;
const spliceSchema = z.strictObject({
  at: z.number().int().min(0),
  remove: z.number().int().min(0),
  insert: z.string().max(maxText),
});

/** What a line of the interviewer is about, where nobody asked a fact: so that after a restart nothing is said twice. */
const lineKinds = ['entry', 'follow-up', 'curveball', 'hand-over', 'hint'] as const;
const aboutSchema = z.strictObject({
  kind: z.enum(lineKinds),
  id: z.string().max(200),
  /** Of a hint: the criteria that it helps with and that the answer met by then, or more likely met than not. */
  stood: z.array(z.string().max(200)).max(200).readonly().optional(),
});
export type About = z.infer<typeof aboutSchema>;

export const modes = ['mock', 'practice'] as const;
export type Mode = (typeof modes)[number];

/** Everything that happens in an attempt. `atSec` is running time since its start, in seconds. */
export const attemptEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('started'),
    atSec: z.literal(0),
    startedAtMs: z.number(),
    promptId: z.string(),
    promptHash: z.string(),
    mode: z.enum(modes),
    level: z.enum(levels),
    timeFactor: z.number().positive().nullable(),
    phaseId: z.string(),
    starter: z.string(),
  }),
  z.strictObject({ kind: z.literal('phase-entered'), atSec, phaseId: z.string() }),
  z.strictObject({
    kind: z.literal('text-changed'),
    atSec,
    phaseId: z.string(),
    splice: spliceSchema,
  }),
  z.strictObject({ kind: z.literal('code-changed'), atSec, splice: spliceSchema }),
  z.strictObject({ kind: z.literal('diagram-changed'), atSec, splice: spliceSchema }),
  z.strictObject({
    kind: z.literal('board-changed'),
    atSec,
    elements: z.array(boardElementSchema),
  }),
  z.strictObject({ kind: z.literal('question-asked'), atSec, text: z.string().max(4000) }),
  z.strictObject({
    kind: z.literal('answer-given'),
    atSec,
    text: z.string().max(8000),
    factId: z.string().nullable(),
    about: aboutSchema.optional(),
    /** The language model whose words these are; absent where they come from the sheet and the rules. */
    model: z.string().max(200).optional(),
    /** What the line took of a model, also where it did not pass. */
    tokens: z.number().int().min(0).optional(),
  }),
  /** The person ran the code against the visible tests. */
  z.strictObject({ kind: z.literal('code-run'), atSec, run: codeRunSchema }),
  /** In practice: the person saw what the offline grader makes of a phase so far. */
  z.strictObject({ kind: z.literal('phase-checked'), atSec, phaseId: z.string() }),
  /** A recording begins; its file lies beside the journal, unless it was deleted. */
  z.strictObject({
    kind: z.literal('take-begun'),
    atSec,
    file: z.string().refine((name) => parseTakeName(name) !== null),
  }),
  z.strictObject({ kind: z.literal('ticked'), atSec }),
  z.strictObject({ kind: z.literal('paused'), atSec }),
  z.strictObject({ kind: z.literal('resumed'), atSec }),
  /** What the person expects to score, said on handing in, before any grade is seen. */
  z.strictObject({
    kind: z.literal('score-guessed'),
    atSec,
    points: z.number().int().min(0).max(100),
  }),
  z.strictObject({ kind: z.literal('submitted'), atSec }),
]);

export type AttemptEvent = z.infer<typeof attemptEventSchema>;
export type StartedEvent = Extract<AttemptEvent, { kind: 'started' }>;

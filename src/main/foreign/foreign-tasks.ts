import { z } from 'zod';
import { boardElementSchema, type BoardElement } from '../../core/board/board-element.js';
import type { BoardFileProblem } from '../../core/board/excalidraw-file.js';
import { evidenceSchema } from '../../core/grade/grade.js';
import type { Answer } from '../../core/answer/answer.js';
import type { Result } from '../../core/result.js';
import type { PromptProblem } from '../../ipc/views.js';
import type { RoundPlan } from '../../core/library/compose-round.js';
import { promptKinds, promptSchema, type Prompt } from '../../core/prompt/prompt.js';
import { refusals, type Checked } from '../grader/llm/evidence/checked-evidence.js';
import type { EvidenceTask } from '../grader/llm/evidence/evidence-task.js';
import type { PackFile } from '../prompts/packs/pack-files.js';
import { drawingGraphSchema } from './drawing-graph-schema.js';

/** What the thread for texts by others can be asked for, by name. */
export type ForeignInputs = {
  readonly 'pack:check': {
    readonly files: readonly PackFile[];
    /** The ids that are taken. */
    readonly known: readonly string[];
  };
  readonly 'prompt:parse': { readonly file: string; readonly text: string };
  readonly 'round:compose': { readonly prompts: readonly Prompt[]; readonly plan: RoundPlan };
  readonly 'drawings:read': { readonly board: readonly BoardElement[]; readonly diagram: string };
  readonly 'board:parse': { readonly text: string };
  readonly 'evidence:check': EvidenceTask;
};
export type ForeignTask = keyof ForeignInputs;

/** What it answers, by the same names. */
export type ForeignReplies = {
  readonly 'pack:check': Result<CheckedPack, readonly PromptProblem[]>;
  readonly 'prompt:parse': Result<Prompt, readonly PromptProblem[]>;
  readonly 'round:compose': Prompt;
  readonly 'drawings:read': Pick<Answer, 'board' | 'diagram'>;
  readonly 'board:parse': Result<readonly BoardElement[], BoardFileProblem>;
  readonly 'evidence:check': readonly Checked[];
};

/** The prompts of a sound pack by their files, and their compiled form by the names of its own. */
export type CheckedPack = {
  readonly prompts: readonly (Pick<Prompt, 'kind' | 'id'> & { readonly file: string })[];
  readonly compiled: readonly { readonly name: string; readonly data: string }[];
};

const result = <T extends z.ZodType, E extends z.ZodType>(value: T, error: E) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error }),
  ]);

const problems = z.array(
  z.strictObject({
    file: z.string(),
    line: z.number().nullable(),
    field: z.string(),
    message: z.string(),
  }),
);

const boardProblem = z.strictObject({
  kind: z.enum(['not-json', 'not-excalidraw']),
  detail: z.string(),
});

/**
 * What the thread may answer. It has read what anybody may have written, so main looks at its replies; main's own
 * requests are plain types, as events are to the window.
 */
export const foreignReplies: {
  readonly [N in ForeignTask]: z.ZodType<ForeignReplies[N]>;
} = {
  'pack:check': result(
    z.strictObject({
      prompts: z.array(
        z.strictObject({
          file: z.string(),
          kind: z.enum(promptKinds),
          id: promptSchema.shape.id,
        }),
      ),
      compiled: z.array(
        z.strictObject({ name: z.string().regex(/^[0-9a-z]+\.json$/), data: z.string() }),
      ),
    }),
    problems,
  ),
  'prompt:parse': result(promptSchema, problems),
  'round:compose': promptSchema,
  'drawings:read': z.strictObject({ board: drawingGraphSchema, diagram: drawingGraphSchema }),
  'board:parse': result(z.array(boardElementSchema), boardProblem),
  'evidence:check': z.array(
    z.strictObject({
      evidence: z.array(evidenceSchema),
      segments: z.array(z.number()),
      words: z.number(),
      code: z.number(),
      drawn: z.enum(['none', 'named', 'joined']),
      isAddressed: z.boolean(),
      refusal: z.enum(refusals).nullable(),
    }),
  ),
};

export type ForeignRequest<N extends ForeignTask = ForeignTask> = {
  readonly [K in N]: { readonly task: K; readonly input: ForeignInputs[K] };
}[N];

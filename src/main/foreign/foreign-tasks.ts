import { z } from 'zod';
import { boardElementSchema, type BoardElement } from '../../core/board/board-element.js';
import type { BoardFileProblem } from '../../core/board/excalidraw-file.js';
import type { DrillResult } from '../../core/drill/result/drill-result.js';
import { exportIndexSchema, type ExportIndex } from '../../core/exchange/export-index.js';
import { flashEventSchema, type FlashEvent } from '../../core/schedule/flash-event.js';
import { evidenceSchema, type Verdict } from '../../core/grade/grade.js';
import type { Settlement } from '../../core/grade/settlement.js';
import type { Answer } from '../../core/answer/answer.js';
import type { Result } from '../../core/result.js';
import type { PromptProblem } from '../../ipc/views.js';
import type { RoundPlan } from '../../core/library/compose-round.js';
import { promptSchema, type FollowUp, type Prompt } from '../../core/prompt/prompt.js';
import { refusals, type Checked } from '../grader/llm/evidence/checked-evidence.js';
import type { EvidenceTask } from '../grader/llm/evidence/evidence-task.js';
import type { Room, Said } from '../interviewer/interviewer.js';
import type { PackFile } from '../prompts/packs/pack-files.js';
import type { ReadPrompt } from '../prompts/packs/read-pack-file.js';
import type { Weighed } from '../storage/incoming/weigh-attempt.js';
import { drawingGraphSchema } from './drawing-graph-schema.js';
import { drillResultSchema } from './drill-result-schema.js';

/** What the thread for texts by others can be asked for, by name. */
export type ForeignInputs = {
  readonly 'prompt:read': PackFile;
  readonly 'round:compose': { readonly prompts: readonly Prompt[]; readonly plan: RoundPlan };
  /** The interviewer's answer to a question, out of facts that a pack may have made. */
  readonly 'question:answer': { readonly room: Room; readonly question: string };
  /** What the interviewer asks on, by the verdicts so far. */
  readonly 'follow-up:choose': {
    readonly room: Room;
    readonly verdicts: readonly (readonly [string, Verdict])[];
    readonly written: string;
  };
  readonly 'drawings:read': { readonly board: readonly BoardElement[]; readonly diagram: string };
  /** A board drawn from memory, beside its prompt's reference. */
  readonly 'drill:compare': {
    readonly board: readonly BoardElement[];
    readonly diagram: string;
    readonly prompt: Prompt;
    readonly settlements: readonly Settlement[];
    /** Where the words that mean the same are read. */
    readonly promptsFolder: string;
  };
  readonly 'board:parse': { readonly text: string };
  readonly 'evidence:check': EvidenceTask;
  readonly 'export:index': { readonly text: string };
  /** An attempt of an export that lies in `staged`, beside the one at home. */
  readonly 'attempt:weigh': {
    readonly staged: string;
    readonly home: string;
    readonly id: string;
    readonly idAtHome: string;
  };
  readonly 'flash:read': { readonly bytes: Uint8Array };
};
export type ForeignTask = keyof ForeignInputs;

/** What it answers, by the same names. */
export type ForeignReplies = {
  readonly 'prompt:read': Result<ReadPrompt, readonly PromptProblem[]>;
  readonly 'round:compose': Prompt;
  readonly 'question:answer': Said;
  readonly 'follow-up:choose': FollowUpLine | null;
  readonly 'drawings:read': Pick<Answer, 'board' | 'diagram'>;
  readonly 'drill:compare': DrillResult;
  readonly 'board:parse': Result<readonly BoardElement[], BoardFileProblem>;
  readonly 'evidence:check': readonly Checked[];
  readonly 'export:index': Result<ExportIndex, string>;
  readonly 'attempt:weigh': Weighed;
  readonly 'flash:read': Result<readonly FlashEvent[], string>;
};

type FollowUpLine = Pick<FollowUp, 'id' | 'ask'>;

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
  'prompt:read': result(
    z.strictObject({ prompt: promptSchema, problems: z.array(z.string()) }),
    problems,
  ),
  'round:compose': promptSchema,
  'question:answer': z.strictObject({ text: z.string(), factId: z.string().nullable() }),
  'follow-up:choose': z.strictObject({ id: z.string(), ask: z.string() }).nullable(),
  'drawings:read': z.strictObject({ board: drawingGraphSchema, diagram: drawingGraphSchema }),
  'drill:compare': drillResultSchema,
  'board:parse': result(z.array(boardElementSchema), boardProblem),
  'evidence:check': z.array(
    z.strictObject({
      evidence: z.array(evidenceSchema),
      segments: z.array(z.number()),
      words: z.number(),
      isNear: z.boolean(),
      drawn: z.enum(['none', 'named', 'joined']),
      isCopied: z.boolean(),
      isNoProse: z.boolean(),
      isAddressed: z.boolean(),
      refusal: z.enum(refusals).nullable(),
    }),
  ),
  'export:index': result(exportIndexSchema, z.string()),
  'attempt:weigh': z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['new', 'held', 'other']) }),
    z.strictObject({ kind: z.literal('refused'), why: z.string() }),
  ]),
  'flash:read': result(z.array(flashEventSchema), z.string()),
};

export type ForeignRequest<N extends ForeignTask = ForeignTask> = {
  readonly [K in N]: { readonly task: K; readonly input: ForeignInputs[K] };
}[N];

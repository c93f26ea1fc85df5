import { z } from 'zod';
import { verdictSchema } from '../../../../core/grade/grade.js';
import { fail, ok, type Result } from '../../../../core/result.js';
import type { FlatSchema } from '../../../model/chat-model.js';
import { isDecoy } from './decoy.js';

/** What a model says on one criterion, unchecked. Texts are empty where there is none. */
export type SaidVerdict = Readonly<z.infer<typeof saidSchema>>;

const saidSchema = z.object({
  id: z.string(),
  quote: z.string(),
  elements: z.string(),
  code_lines: z.string(),
  reason: z.string(),
  verdict: verdictSchema,
});
const replySchema = z.object({ verdicts: z.array(saidSchema) });

/** Evidence before reason before verdict: a model that has written its evidence down judges by it. */
export const flatReply: FlatSchema = {
  type: 'object',
  properties: {
    verdicts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          quote: { type: 'string' },
          elements: { type: 'string' },
          code_lines: { type: 'string' },
          reason: { type: 'string' },
          verdict: { type: 'string', enum: verdictSchema.options },
        },
        required: ['id', 'quote', 'elements', 'code_lines', 'reason', 'verdict'],
        additionalProperties: false,
      },
    },
  },
  required: ['verdicts'],
  additionalProperties: false,
};

/**
 * What is said on each id that was asked. An id that is missing, or stands more than once, is null: a model that
 * doubles an id must not get to choose the better. A reply on none of them, or on the decoy alone, is no reply, and its
 * error says so.
 */
export function parseReply(
  json: unknown,
  ids: readonly string[],
): Result<ReadonlyMap<string, SaidVerdict | null>, string> {
  const parsed = replySchema.safeParse(json);
  if (!parsed.success) return fail(z.prettifyError(parsed.error));
  const { verdicts } = parsed.data;
  const said = ids.map((id) => {
    const own = verdicts.filter((one) => one.id === id);
    return [id, own.length === 1 ? (own[0] ?? null) : null] as const;
  });
  if (ids.length > 0 && said.every(([id, one]) => one === null || isDecoy(id)))
    return fail(`"verdicts" must hold each of these ids exactly once: ${ids.join(', ')}`);
  return ok(new Map(said));
}

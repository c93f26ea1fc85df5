import { z } from 'zod';
import { verdictSchema, type Verdict } from '../../../../core/grade/grade.js';
import { fail, ok, type Result } from '../../../../core/result.js';
import type { FlatSchema } from '../../../model/chat-model.js';
import { isDecoy } from './decoy.js';
import { isMistake, type AskedCriterion } from './rubric-rows.js';

/** What a model says on one criterion, unchecked. Texts are empty where there is none. */
export type SaidVerdict = Readonly<Omit<z.infer<typeof saidSchema>, 'verdict' | 'quotes'>> & {
  readonly quotes: readonly string[];
  readonly verdict: Verdict;
};

const mostQuotes = 3;

/** What is said of a mistake, and what that is in a grade. */
export const mistakeWords = {
  committed: 'met',
  'not-committed': 'not-met',
} as const satisfies Record<string, Verdict>;
export const wordSchema = z.enum([...verdictSchema.options, 'committed', 'not-committed']);

const saidSchema = z.object({
  id: z.string(),
  quotes: z.array(z.string()).transform((quotes) => quotes.slice(0, mostQuotes)),
  parts: z.string(),
  elements: z.string(),
  code_lines: z.string(),
  reason: z.string(),
  verdict: wordSchema,
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
          quotes: { type: 'array', items: { type: 'string' } },
          parts: { type: 'string' },
          elements: { type: 'string' },
          code_lines: { type: 'string' },
          reason: { type: 'string' },
          verdict: { type: 'string', enum: wordSchema.options },
        },
        required: ['id', 'quotes', 'parts', 'elements', 'code_lines', 'reason', 'verdict'],
        additionalProperties: false,
      },
    },
  },
  required: ['verdicts'],
  additionalProperties: false,
};

/**
 * What is said on each criterion that was asked. An id that is missing, or stands more than once, is null: a model that
 * doubles an id must not get to choose the better. A reply on none of them, or on the decoy alone, is no reply, and its
 * error says so.
 */
export function parseReply(
  json: unknown,
  asked: readonly Pick<AskedCriterion, 'id' | 'kind'>[],
): Result<ReadonlyMap<string, SaidVerdict | null>, string> {
  const parsed = replySchema.safeParse(json);
  if (!parsed.success) return fail(z.prettifyError(parsed.error));
  const { verdicts } = parsed.data;
  const said = asked.map((criterion) => {
    const [own, ...more] = verdicts.filter(({ id }) => id === criterion.id);
    const isOne = own !== undefined && more.length === 0;
    return [
      criterion.id,
      isOne ? { ...own, verdict: verdictBy(own.verdict, criterion) } : null,
    ] as const;
  });
  if (asked.length > 0 && said.every(([id, one]) => one === null || isDecoy(id)))
    return fail(
      `"verdicts" must hold each of these ids exactly once: ${asked.map(({ id }) => id).join(', ')}`,
    );
  return ok(new Map(said));
}

/**
 * The verdict that a word stands for. Of a mistake "met" may say that it was made or that it was minded, and of a claim
 * "committed" says nothing: such a word is open, for the person to settle.
 */
function verdictBy(
  word: z.infer<typeof wordSchema>,
  criterion: Pick<AskedCriterion, 'kind'>,
): Verdict {
  if (word === 'unsure') return word;
  if (word === 'committed' || word === 'not-committed')
    return isMistake(criterion) ? mistakeWords[word] : 'unsure';
  return isMistake(criterion) ? 'unsure' : word;
}

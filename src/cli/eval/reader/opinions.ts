import { z } from 'zod';
import { isDecoy } from '../../../main/grader/llm/ask/decoy.js';
import type { Verdict } from '../../../core/grade/grade.js';
import { mistakeWords, wordSchema } from '../../../main/grader/llm/ask/verdict-reply.js';
import type { FlatSchema } from '../../../main/model/chat-model.js';

// The one place here that knows in what form `ask/verdict-reply.ts` wants a reply.

/** What a reader says on one criterion, unchecked. */
export type Opinion = Readonly<z.infer<typeof opinionSchema>>;
export type ReaderReply = { readonly verdicts: readonly Opinion[] };

const opinionSchema = z.looseObject({
  id: z.string(),
  verdict: wordSchema,
  quotes: z.array(z.string()),
  parts: z.string(),
});
const readerReplySchema = z.looseObject({ verdicts: z.array(opinionSchema) });

/** A reply as far as it is read here; null for anything else. */
export const readerReply = (json: unknown): ReaderReply | null =>
  readerReplySchema.safeParse(json).data ?? null;

/** A word on a mistake as the verdict that it stands for. */
export const saidOf = ({ verdict }: Opinion): Verdict =>
  isOnMistake(verdict) ? mistakeWords[verdict] : verdict;

/** The best quote of the answer; empty where nothing is quoted. */
export const quoteOf = ({ quotes }: Opinion): string => quotes[0] ?? '';

export const withQuote = (opinion: Opinion, quote: string): Opinion => ({
  ...opinion,
  quotes: quote === '' ? [] : [quote],
});

const everyPart = '1, 2, 3';

/** The same opinion with its verdict turned to met or not met, in the words for its kind. */
export function turnedTo(opinion: Opinion, verdict: 'met' | 'not-met'): Opinion {
  const isMet = verdict === 'met';
  const onMistake = isMet ? 'committed' : 'not-committed';
  return {
    ...opinion,
    parts: isMet ? everyPart : '',
    verdict: isOnMistake(opinion.verdict) ? onMistake : verdict,
  };
}

const isOnMistake = (word: Opinion['verdict']): word is keyof typeof mistakeWords =>
  word in mistakeWords;

/** The opinion on a decoy goes for another one: no answer meets any of them. */
export const onDecoy = ({ verdicts }: ReaderReply, decoyId: string | null): ReaderReply => ({
  verdicts: verdicts.map((one) =>
    decoyId !== null && isDecoy(one.id) ? { ...one, id: decoyId } : one,
  ),
});

const listSchema = z.object({
  items: z.object({
    properties: z.record(
      z.string(),
      z.object({ type: z.string(), enum: z.array(z.string()).optional() }),
    ),
  }),
});

/** A reply that fits the schema and says nothing on any of these, to go on with where there is none. */
export function emptyReply({ properties }: FlatSchema, ids: readonly string[]): unknown {
  const { items } = listSchema.parse(properties['verdicts']);
  const empty = Object.entries(items.properties).map(([name, { type, enum: options }]) => [
    name,
    options === undefined ? (type === 'array' ? [] : '') : 'unsure',
  ]);
  return { verdicts: ids.map((id) => ({ ...(Object.fromEntries(empty) as object), id })) };
}

import { randomBytes } from 'node:crypto';
import type { ChatRequest, FlatSchema } from '../chat-model.js';

/** A word at each end of the prompt, which the reply has to copy: who cannot has not seen that end. */
type CheckWords = { readonly first: string; readonly last: string };

export type CheckedPrompt = {
  readonly system: string;
  readonly user: string;
  readonly schema: FlatSchema;
  readonly words: CheckWords;
};

export const checkFields = { first: 'check_first', last: 'check_last' } as const;

/** The request with both words in it, and its schema in words too, since some servers keep that from the model. */
export function checkedPrompt(request: ChatRequest<unknown>): CheckedPrompt {
  const words = { first: randomWord(), last: randomWord() };
  const schema = withCheckFields(request.replySchema);
  const system = [
    `First check word: ${words.first}`,
    request.system,
    'Reply with one JSON object and nothing else. It must fit this JSON schema:',
    JSON.stringify(schema),
    `Copy the first check word into "${checkFields.first}", and the last check word, which stands at the end of the ` +
      `user's message, into "${checkFields.last}".`,
  ].join('\n\n');
  return { system, user: `${request.user}\n\nLast check word: ${words.last}`, schema, words };
}

/** The last word is the last field: a reply that breaks off does not hold it. */
function withCheckFields(schema: FlatSchema): FlatSchema {
  const { first, last } = checkFields;
  return {
    ...schema,
    properties: { [first]: { type: 'string' }, ...schema.properties, [last]: { type: 'string' } },
    required: [first, ...schema.required, last],
  };
}

const randomWord = (): string => randomBytes(4).toString('hex');

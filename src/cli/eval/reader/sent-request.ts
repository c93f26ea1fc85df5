import { hashOf } from '../../../main/files/sha256.js';
import { isDecoy } from '../../../main/grader/llm/ask/decoy.js';
import type { ChatRequest } from '../../../main/model/chat-model.js';
import { criteriaIn } from '../../attacks/obedient-model.js';

/** A request of the grader, as it goes out but for the check words, which the client adds. */
export type Sent = Pick<ChatRequest<unknown>, 'system' | 'user' | 'replySchema'>;

/** What a request asks about. */
type AskedAbout = { readonly ids: readonly string[]; readonly decoyId: string | null };

export function askedIn({ system }: Pick<Sent, 'system'>): AskedAbout {
  const ids = criteriaIn(system).map(({ id }) => id);
  return { ids: ids.filter((id) => !isDecoy(id)), decoyId: ids.find(isDecoy) ?? null };
}

/** The same for requests that differ in marks and decoy alone, which are drawn anew each time. */
export function requestKey({ system, user, replySchema }: Sent): string {
  const { decoyId } = askedIn({ system });
  const parts = [withoutDecoy(system), withoutId(plainMarks(user), decoyId), replySchema];
  return hashOf(JSON.stringify(parts)).slice(0, 12);
}

/** A request as a person or a model reads it who stands in for a server. */
export const requestText = ({ system, user, replySchema }: Sent): string =>
  [
    system.trim(),
    '=== The message ===',
    plainMarks(user).trim(),
    '=== The reply ===',
    'Reply with one JSON object and nothing else. It must fit this JSON schema:',
    JSON.stringify(replySchema),
    '',
  ].join('\n\n');

const plainMarks = (text: string): string =>
  text.replaceAll(/<(\/?)answer-[0-9a-f]{18}>/g, '<$1answer>');

function withoutDecoy(system: string): string {
  const criteria = criteriaIn(system);
  const asSent = asJson(criteria);
  if (!system.includes(asSent)) throw new Error('the rubric of a request is not where it was');
  return system.replace(asSent, () => asJson(criteria.filter(({ id }) => !isDecoy(id))));
}

/** As `systemTurn` writes it. */
const asJson = (value: unknown): string => JSON.stringify(value, null, 1);

const withoutId = (user: string, id: string | null): string =>
  id === null ? user : user.replaceAll(`${id}, `, '').replaceAll(`, ${id}`, '');

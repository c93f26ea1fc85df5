import { fail, ok } from '../../../core/result.js';
import type { ChatModel } from '../../../main/model/chat-model.js';
import { emptyReply, onDecoy, type ReaderReply } from './opinions.js';
import { askedIn, requestKey, type Sent } from './sent-request.js';

/** A request as it comes to a reader; `nth` counts from 0 how often this very one came before in a grading. */
export type Asking = {
  readonly name: string;
  readonly sent: Sent;
  readonly ids: readonly string[];
  readonly nth: number;
};
export type Reader = (asking: Asking) => ReaderReply | null;

/** A request with what was replied; null where nobody has read it. */
export type Exchange = Asking & { readonly reply: ReaderReply | null };

type Tape = { readonly model: ChatModel; readonly exchanges: readonly Exchange[] };

const readerName = 'reader';

/**
 * A model that a reader speaks for, in one grading. Where there is no reply the grading goes on with an empty one, so
 * that all requests of its stage come to light; what is asked on the same criteria after that hangs on replies that are
 * not there yet, and is not kept.
 */
export function tape(prefix: string, reader: Reader): Tape {
  const exchanges: Exchange[] = [];
  const heard = (sent: Sent): unknown => {
    const { ids, decoyId } = askedIn(sent);
    const nothing = emptyReply(sent.replySchema, decoyId === null ? ids : [...ids, decoyId]);
    if (exchanges.some((one) => one.reply === null && one.ids.some((id) => ids.includes(id))))
      return nothing;
    const name = `${prefix}.${requestKey(sent)}`;
    const nth = exchanges.filter((one) => one.name === name).length;
    const asking = { name, sent, ids, nth };
    const reply = reader(asking);
    exchanges.push({ ...asking, reply });
    return reply === null ? nothing : onDecoy(reply, decoyId);
  };
  const model: ChatModel = {
    server: { baseUrl: 'none', model: readerName, apiKey: null, takesPictures: false },
    ask: async ({ system, user, replySchema, parse }) => {
      const value = parse(heard({ system, user, replySchema }));
      if (!value.ok) return fail({ kind: 'not-valid', detail: value.error });
      const how = { model: readerName, rung: 'json_schema' } as const;
      return ok({ ...how, value: value.value, usage: null });
    },
  };
  return { model, exchanges };
}

import type { MessagePort, Worker } from 'node:worker_threads';

/** One side of a talk with a thread: both may ask, many questions at once. */
export type Talk = {
  readonly ask: (question: unknown) => Promise<unknown>;
  /** Says something that wants no reply. */
  readonly tell: (news: unknown) => void;
  /** How many of this side's questions wait. */
  readonly waiting: () => number;
  /** The other side is gone: what waits fails. */
  readonly end: (error: Error) => void;
};

export type Hears = {
  readonly answer: (question: unknown) => Promise<unknown>;
  readonly hear: (news: unknown) => void;
};

type Message =
  | { readonly kind: 'question' | 'answer'; readonly id: number; readonly body: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'news'; readonly body: unknown };

/** What is left of an error on its way between threads; it keeps its code, by which the person is told what to do. */
type SentError = Readonly<Record<'message' | 'code' | 'path', string | undefined>>;
type Asked = {
  readonly resolve: (body: unknown) => void;
  readonly reject: (error: Error) => void;
};

export function talkOver(port: MessagePort | Worker, { answer, hear }: Hears): Talk {
  const asked = new Map<number, Asked>();
  let last = 0;
  const send = (message: Message): void => port.postMessage(message);

  function settled(id: number): Asked | undefined {
    const one = asked.get(id);
    asked.delete(id);
    return one;
  }

  port.on('message', (message: Message) => {
    if (message.kind === 'news') hear(message.body);
    else if (message.kind === 'answer') settled(message.id)?.resolve(message.body);
    else if (message.kind === 'failed') settled(message.id)?.reject(received(message.error));
    else {
      const { id } = message;
      answer(message.body).then(
        (body) => send({ kind: 'answer', id, body }),
        (error: unknown) => send({ kind: 'failed', id, error: sent(error) }),
      );
    }
  });

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        last += 1;
        asked.set(last, { resolve, reject });
        send({ kind: 'question', id: last, body: question });
      }),
    tell: (news) => send({ kind: 'news', body: news }),
    waiting: () => asked.size,
    end: (error) => {
      for (const { reject } of asked.values()) reject(error);
      asked.clear();
    },
  };
}

function sent(error: unknown): SentError {
  const field = (name: 'code' | 'path'): string | undefined => {
    const value: unknown = error instanceof Error ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const message = error instanceof Error ? error.message : String(error);
  return { message, code: field('code'), path: field('path') };
}

const received = ({ message, ...rest }: SentError): Error =>
  Object.assign(new Error(message), rest);

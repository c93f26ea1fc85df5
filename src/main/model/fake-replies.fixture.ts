import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { sendJson, type Behaviour, type FakeRequest } from './fake-server.fixture.js';

export type ReplyShape = {
  readonly finish?: string | null;
  readonly refusal?: string;
  readonly thoughts?: string;
  readonly model?: string;
  /** Without it the server counts honestly, four characters a token; null leaves the count out. */
  readonly promptTokens?: number | null;
};

/** Answers with an object, and copies the check words as a model that has read them does. */
export const answers =
  (value: (request: FakeRequest) => object, shape: ReplyShape = {}): Behaviour =>
  (request, response) =>
    says((asked) => JSON.stringify({ ...checksOf(asked), ...value(asked) }), shape)(
      request,
      response,
    );

/** Answers with whatever text, in an envelope that is right. */
export const says =
  (content: (request: FakeRequest) => string, shape: ReplyShape = {}): Behaviour =>
  (request, response) =>
    sendJson(response, 200, completion(request, content(request), shape));

/** The check words of a prompt, under the names that the reply must give them. */
export function checksOf({ text }: Pick<FakeRequest, 'text'>): {
  readonly check_first: string;
  readonly check_last: string;
} {
  const after = (label: string): string => new RegExp(`${label}: (\\w+)`).exec(text)?.[1] ?? '';
  return { check_first: after('First check word'), check_last: after('Last check word') };
}

export function completion(request: FakeRequest, content: string, shape: ReplyShape): object {
  const { finish = 'stop', refusal = null, thoughts, model, promptTokens } = shape;
  const usage = {
    prompt_tokens: promptTokens ?? Math.ceil(request.text.length / 4),
    completion_tokens: Math.ceil(content.length / 4),
  };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: model ?? request.body.model,
    choices: [
      {
        index: 0,
        ...(finish !== null && { finish_reason: finish }),
        message: {
          role: 'assistant',
          content,
          refusal,
          ...(thoughts !== undefined && { reasoning_content: thoughts }),
        },
      },
    ],
    ...(promptTokens !== null && { usage }),
  };
}

export const failsWith =
  (status: number, error: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    sendJson(response, status, { error });
  };

export const sends =
  (
    status: number,
    type: string,
    text: string,
    headers: Readonly<Record<string, string>> = {},
  ): Behaviour =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(text);
  };

export const staysSilent: Behaviour = () => undefined;

/** White space is what a slow server may send to keep a line open. */
export const drips =
  (bytes: number, everyMs: number): Behaviour =>
  async (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    while (!response.destroyed) {
      response.write(' '.repeat(bytes));
      await wait(everyMs);
    }
  };

export const stalls: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices": [');
};

export const resetsInBody: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"choices": [', () => response.socket?.resetAndDestroy());
};

/** Sends as much as the other side takes; `heard` is told the bytes that went to the socket. */
export const floods =
  (totalBytes: number, heard: (bytes: number) => void): Behaviour =>
  async (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(65_536, ' ');
    for (let sent = 0; sent < totalBytes && !response.destroyed; sent += chunk.length) {
      heard(sent);
      if (!response.write(chunk)) await drained(response);
    }
    response.end();
  };

/** Also when the other side has gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      response.off('drain', end).off('close', end);
      resolve();
    };
    response.on('drain', end).on('close', end);
  });
}

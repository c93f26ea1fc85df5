import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One question to a chat model, as it came over the wire. */
export type FakeRequest = {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: ChatBody;
  /** All messages in one text. */
  readonly text: string;
};

type ChatBody = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly response_format?: { readonly type: string; readonly json_schema?: unknown };
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
};

/** What the server does with one question. */
export type Behaviour = (request: FakeRequest, response: ServerResponse) => void | Promise<void>;

export type FakeServer = {
  /** Ends in /v1. */
  readonly baseUrl: string;
  readonly requests: readonly FakeRequest[];
  readonly close: () => Promise<void>;
};

/**
 * A model server on 127.0.0.1 that speaks the OpenAI wire format. The n-th question meets the n-th behaviour, and the
 * last one from then on; GET /v1/models lists `models`.
 */
export async function startFakeServer(
  behaviours: readonly Behaviour[],
  models: readonly string[] = ['fake-model'],
  port = 0,
): Promise<FakeServer> {
  const requests: FakeRequest[] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      if (incoming.url === '/v1/models') {
        sendJson(response, 200, { object: 'list', data: models.map((id) => ({ id })) });
        return;
      }
      const text = await textOf(incoming);
      if (incoming.url !== '/v1/chat/completions') {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found');
        return;
      }
      const request = requestOf(incoming, JSON.parse(text) as ChatBody);
      const behaviour = behaviours[Math.min(requests.length, behaviours.length - 1)];
      requests.push(request);
      await behaviour?.(request, response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function requestOf({ headers }: IncomingMessage, body: ChatBody): FakeRequest {
  const parts = body.messages.flatMap(({ content }) =>
    typeof content === 'string'
      ? [content]
      : (content as readonly { text?: string }[]).map((part) => part.text ?? ''),
  );
  return { headers, body, text: parts.join('\n') };
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = '';
  incoming.setEncoding('utf8');
  for await (const chunk of incoming) text += String(chunk);
  return text;
}

import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One recording as it came over the wire. */
type HeardRecording = {
  readonly headers: IncomingHttpHeaders;
  readonly model: string;
  readonly fileName: string;
  readonly bytes: Buffer;
};

export type Hearing = (recording: HeardRecording, response: ServerResponse) => void;

export type FakeTranscriber = {
  /** Ends in /v1. */
  readonly baseUrl: string;
  readonly heard: readonly HeardRecording[];
  readonly close: () => Promise<void>;
};

/** A server on 127.0.0.1 that has /v1/audio/transcriptions; the n-th recording meets the n-th hearing, the last one from then on. */
export async function startFakeTranscriber(hearings: readonly Hearing[]): Promise<FakeTranscriber> {
  const heard: HeardRecording[] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of incoming) parts.push(part as Buffer);
      if (incoming.url !== '/v1/audio/transcriptions') {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found');
        return;
      }
      const type = incoming.headers['content-type'] ?? '';
      const form = await new Response(Buffer.concat(parts), {
        headers: { 'content-type': type },
      }).formData();
      const file = form.get('file');
      const model = form.get('model');
      if (!(file instanceof File) || typeof model !== 'string') throw new Error('no such form');
      const bytes = Buffer.from(await file.arrayBuffer());
      const recording = { headers: incoming.headers, model, fileName: file.name, bytes };
      const hearing = hearings[Math.min(heard.length, hearings.length - 1)];
      heard.push(recording);
      hearing?.(recording, response);
    })().catch(() => incoming.destroy()); // the client has gone
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`,
    heard,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const hears =
  (text: string): Hearing =>
  (_recording, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ text }));
  };

/** Nothing comes back, until the client goes. */
export const thinksForEver: Hearing = () => undefined;

/** The connection breaks in the midst of the reply. */
export const dies: Hearing = (_recording, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' });
  response.write('{"text": "cut', () => response.destroy());
};

export const lacksModel: Hearing = (_recording, response) => {
  const error = { message: 'The model does not exist', code: 'model_not_found' };
  response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
};

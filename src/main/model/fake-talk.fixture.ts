import { setTimeout as wait } from 'node:timers/promises';
import type { Behaviour, FakeRequest } from './fake-server.fixture.js';

type Manner = {
  readonly everyMs?: number;
  /** How it ends after the last part: as it should, by closing the line, by breaking it, or never. */
  readonly end?: 'done' | 'closes' | 'resets' | 'hangs';
  readonly finish?: string;
};

/** Streams a text part by part, as a model server does. */
export const streams =
  (
    parts: readonly string[] | ((request: FakeRequest) => readonly string[]),
    { everyMs = 0, end = 'done', finish = 'stop' }: Manner = {},
  ): Behaviour =>
  async (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const said = typeof parts === 'function' ? parts(request) : parts;
    const send = (data: object): void => {
      response.write(`data: ${JSON.stringify({ model: request.body.model, ...data })}\n\n`);
    };
    send({ choices: [{ index: 0, delta: { role: 'assistant', content: '' } }] });
    for (const content of said) {
      if (response.destroyed) return;
      if (everyMs > 0) await wait(everyMs);
      send({ choices: [{ index: 0, delta: { content } }] });
    }
    if (end === 'hangs') return;
    if (end === 'resets') {
      await wait(50); // what was written goes out first
      response.socket?.resetAndDestroy();
      return;
    }
    if (end === 'done') {
      send({ choices: [{ index: 0, delta: {}, finish_reason: finish }] });
      const prompt_tokens = Math.ceil(request.text.length / 4);
      const completion_tokens = Math.ceil(said.join('').length / 4);
      send({ choices: [], usage: { prompt_tokens, completion_tokens } });
      response.write('data: [DONE]\n\n');
    }
    response.end();
  };

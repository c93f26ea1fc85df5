import { describe, expect, test } from 'vitest';
import { good, modelThat, request } from '../asking.fixture.js';
import { answers, checksOf, says, sends, type ReplyShape } from '../fake-replies.fixture.js';
import type { Behaviour, FakeRequest } from '../fake-server.fixture.js';

// A server that answers, and a reply that cannot be taken as it is.

const right = answers(() => good);
const json = (asked: FakeRequest): string => JSON.stringify({ ...checksOf(asked), ...good });

describe('taken all the same', () => {
  test.each<[string, Behaviour]>([
    ['a missing finish_reason', answers(() => good, { finish: null })],
    ['prose around the object', says((asked) => `Here you are: ${json(asked)} Good luck!`)],
    ['fenced JSON', says((asked) => `\`\`\`json\n${json(asked)}\n\`\`\``)],
    [
      'thoughts before the object',
      says((asked) => `<think>{"items": []}?</think>\n${json(asked)}`),
    ],
    [
      'thoughts whose start the template swallowed',
      says((asked) => `Hm {x}.</think>${json(asked)}`),
    ],
    [
      'a whole object that was followed by blanks to the limit',
      (asked, response) =>
        says(() => json(asked) + ' '.repeat(500), { finish: 'length' })(asked, response),
    ],
  ])('%s', async (_name, behaviour) => {
    const { model, server } = await modelThat([behaviour]);
    expect(await model.ask(request)).toMatchObject({ ok: true, value: { value: good } });
    expect(server.requests).toHaveLength(1);
  });
});

describe('given up at once, since a second try would be the same', () => {
  test.each<[string, string, ReplyShape, object]>([
    [
      'length',
      '{"check_first": "x", "items": [{"id": "a"',
      { finish: 'length' },
      { kind: 'cut-off' },
    ],
    ['content_filter', '', { finish: 'content_filter' }, { kind: 'refused' }],
    [
      'refusal',
      '',
      { refusal: 'I cannot help with that.' },
      { kind: 'refused', detail: 'I cannot help with that.' },
    ],
  ])('%s', async (_name, content, shape, error) => {
    const { model, server } = await modelThat([says(() => content, shape)]);
    expect(await model.ask(request)).toMatchObject({ ok: false, error });
    expect(server.requests).toHaveLength(1);
  });

  test('a draft in thoughts that never ended is no reply', async () => {
    const draft: Behaviour = (asked, response) =>
      says((again) => `<think>Perhaps ${json(again)}, or rather`)(asked, response);
    const { model } = await modelThat([draft]);
    expect(await model.ask(request)).toMatchObject({ error: { kind: 'not-valid' } });
  });

  test.each([
    ['200 with HTML', sends(200, 'text/html', '<!doctype html><title>Welcome</title>')],
    ['200 with HTML that says it is JSON', sends(200, 'application/json', '<html></html>')],
    ['200 with other JSON', sends(200, 'application/json', '{"status": "up"}')],
    ['200 with nothing', sends(200, 'text/plain', '')],
    [
      'a stream that nobody asked for',
      sends(200, 'text/event-stream', 'data: {"choices": []}\n\n'),
    ],
    ['no choices', sends(200, 'application/json', '{"choices": []}')],
  ])('%s', async (_name, behaviour) => {
    const { model, server } = await modelThat([behaviour]);
    expect(await model.ask(request)).toMatchObject({ error: { kind: 'not-a-model-server' } });
    expect(server.requests).toHaveLength(1);
  });
});

const withItems = (items: readonly object[]): Behaviour => answers(() => ({ items }));
const [a, b] = good.items;

describe('repaired once, told why', () => {
  test.each<[string, Behaviour, string]>([
    ['prose alone', says(() => 'The answer is rather good.'), 'no whole JSON object'],
    ['NaN', says(() => '{"items": NaN}'), 'no whole JSON object'],
    ['half an object', says(() => '{"items": [{"id": "a", "verdict": "met"}'), 'check words'],
    ['a wrong schema', withItems([{ id: 'a', verdict: 'excellent' }]), 'the shape is wrong'],
    ['an extra field', answers(() => ({ ...good, score: 10 })), 'the shape is wrong'],
    ['an extra id', withItems([...good.items, { id: 'c', verdict: 'met' }]), 'the ids are a,b,c'],
    ['a missing id', withItems([{ ...a }]), 'the ids are a and'],
    ['a doubled id', withItems([{ ...a }, { ...a }, { ...b }]), 'the ids are a,a,b'],
  ])('%s', async (_name, behaviour, why) => {
    const { model, server } = await modelThat([behaviour, right]);
    const reply = await model.ask(request);
    expect(reply).toMatchObject({ ok: true, value: { value: good } });
    expect(server.requests[1]?.body.messages.at(-1)?.content).toContain(why);
    expect(server.requests[1]?.body.messages).toHaveLength(4);

    const never = await modelThat([behaviour]);
    // Bug: the second time, our own words were taken for the prompt's and left out.
    expect(await never.model.ask(request)).toMatchObject({
      error: { kind: 'not-valid', detail: expect.stringContaining(why) },
    });
    expect(never.server.requests).toHaveLength(2);
  });

  test('the tokens of both tries are counted', async () => {
    const { model, server } = await modelThat([withItems([]), right]);
    const reply = await model.ask(request);
    const read = server.requests.map(({ text }) => Math.ceil(text.length / 4));
    expect(reply.ok && reply.value.usage?.promptTokens).toBe((read[0] ?? 0) + (read[1] ?? 0));
  });
});

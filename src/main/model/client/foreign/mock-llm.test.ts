import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listModels } from '../list-models.js';
import { startedProgram, triedAt, withPackage } from './foreign.fixture.js';

withPackage('@dwmkerr/mock-llm@0.1.29', (folder) => {
  const started = (...args: string[]): Promise<string> =>
    startedProgram([join(folder, 'dist/main.js'), ...args], 'server running on');

  /** With one answer to every question, and no list of models. */
  async function answering(status: number, content: string): Promise<string> {
    const own = mkdtempSync(join(tmpdir(), 'hotseat-mock-llm-'));
    onTestFinished(() => rmSync(own, { recursive: true, force: true }));
    const config = join(own, 'rules.yaml');
    const response = { status, content };
    const rule = { path: '/v1/chat/completions', match: '@', response };
    writeFileSync(config, JSON.stringify({ rules: [rule] }));
    return started('--config', config);
  }
  const saying = (message: object): string => JSON.stringify({ choices: [{ message }] });

  test('its echo, which breaks on a line break, is told as a failure of the server', async () => {
    const baseUrl = await started();
    const { kind, words } = await triedAt(baseUrl);
    expect(kind).toBe('server-failed');
    expect(words).toContain('status 500');
    expect(await listModels({ baseUrl, apiKey: null })).toMatchObject({ ok: true });
  });

  test.each<[string, number, string, string, string]>([
    ['prose', 200, saying({ role: 'assistant', content: 'Hi' }), 'not-valid', 'no whole JSON'],
    ['no content', 200, saying({ role: 'assistant' }), 'not-valid', 'no whole JSON'],
    ['no role', 200, saying({ content: '{"sum": 42}' }), 'not-valid', 'check words'],
    ['no message', 200, '{"choices": [{}]}', 'not-a-model-server', 'no chat completion'],
    ['no choice', 200, '{"choices": []}', 'not-a-model-server', 'no chat completion'],
    ['an empty object', 200, '{}', 'not-a-model-server', 'no chat completion'],
    ['a wrong key', 401, '{"error": {"message": "no"}}', 'unauthorised', 'Enter the key again'],
    ['no such model', 404, '{"error": {"message": "no m"}}', 'no-such-model', 'no m'],
    ['too many', 429, '{"error": {"message": "slow"}}', 'rate-limited', 'no more requests'],
  ])('%s (%i)', async (_name, status, content, kind, words) => {
    const baseUrl = await answering(status, content);
    const told = await triedAt(baseUrl);
    expect(told).toMatchObject({ kind, words: expect.stringContaining(words) });
    expect(await listModels({ baseUrl, apiKey: null })).toMatchObject({
      error: { kind: 'not-a-model-server', detail: expect.stringContaining('no list of models') },
    });
  });
});

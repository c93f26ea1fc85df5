import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { modelErrorWords } from '../../failure/model-error-words.js';
import { canaryKey } from '../../asking.fixture.js';
import { openAiModel } from '../open-ai-model.js';
import { testConnection } from '../test-connection.js';

// Servers that speak the wire format and that nobody here wrote. Two are too heavy to bring along (128 packages; 9 MB of
// made-up names): they are tried where they lie in a folder of FOREIGN_SERVERS, `:` between, as
// `npm install --prefix /tmp/servers NAME` lays them in /tmp/servers/node_modules.

const folders = [
  resolve(import.meta.dirname, '../../../../../node_modules'),
  ...(process.env['FOREIGN_SERVERS'] ?? '').split(':').filter((folder) => folder !== ''),
];

/** Tests with a package, by its version; skipped under a name that says how to get it. */
export function withPackage(spec: string, tests: (folder: string) => void): void {
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const found = folders.map((folder) => join(folder, name)).find((folder) => existsSync(folder));
  if (found === undefined)
    describe.skip(`${spec}, not installed and in no folder of FOREIGN_SERVERS`, () => tests(''));
  else describe(name, () => tests(found));
}

/** What a connection test comes to, in the kind of its error and in the words that the person reads. */
export async function triedAt(baseUrl: string): Promise<{ kind: string; words: string }> {
  const where = { baseUrl, model: 'gpt-4o', apiKey: canaryKey, takesPictures: false };
  const ports = { sleep: async () => undefined, random: () => 0, nowMs: Date.now };
  const report = await testConnection(openAiModel(where, { ports }));
  if (report.ok) return { kind: 'ok', words: report.value.rung };
  const { happened, todo } = modelErrorWords(report.error);
  return { kind: report.error.kind, words: `${happened} ${todo}` };
}

/** Starts a program that listens at PORT, and waits for it to say so; ends it with the test. Its address, with /v1. */
export async function startedProgram(args: readonly string[], says: string): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (data) => (String(data).includes(says) ? ready() : undefined));
    child.once('exit', (code) => failed(new Error(`it ended with ${String(code)}`)));
  });
  return `http://127.0.0.1:${String(port)}/v1`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

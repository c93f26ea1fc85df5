import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Consent } from '../storage/stores/consent-file.js';
import { openConsents, type Consents } from './consents.js';

const here = 'https://api.example.com/v1';
const inTheOpen = 'http://api.example.com/v1';

type Asked = (origin: string, missing: readonly Consent[]) => Promise<boolean>;
type Opened = { readonly consents: Consents; readonly asked: ReturnType<typeof vi.fn<Asked>> };

async function consentFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-consents-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'machine', 'consents.json');
}

function opened(file: string, agrees = true): Opened {
  const asked = vi.fn<Asked>().mockResolvedValue(agrees);
  return { consents: openConsents({ file, askPerson: asked }), asked };
}

test('a server is asked about once; another port, scheme or host is another server', async () => {
  const file = await consentFile();
  const { consents, asked } = opened(file);
  expect(await consents.has(here, 'answers')).toBe(false);
  expect(await consents.ask(here, ['answers'])).toBe(true);
  expect(await consents.ask('https://api.example.com/other', ['answers'])).toBe(true);
  expect(asked.mock.calls).toEqual([['https://api.example.com', ['answers']]]);
  for (const other of [inTheOpen, 'https://api.example.com:8443/v1', 'https://example.com']) {
    expect(await consents.has(other, 'answers')).toBe(false);
  }
  const later = opened(file);
  expect(await later.consents.has(here, 'answers')).toBe(true);
  expect(later.asked).not.toHaveBeenCalled();
});

test('only what is missing is asked for, and what was declined stays missing', async () => {
  const file = await consentFile();
  await opened(file).consents.ask(here, ['answers']);
  const no = opened(file, false);
  expect(await no.consents.ask(here, ['answers', 'stored-key'])).toBe(false);
  expect(no.asked).toHaveBeenCalledWith('https://api.example.com', ['stored-key']);
  expect(await no.consents.has(here, 'stored-key')).toBe(false);
  expect(await no.consents.has(here, 'answers')).toBe(true);
});

test('two questions at once are one dialog', async () => {
  const { consents, asked } = opened(await consentFile());
  await Promise.all([consents.ask(here, ['answers']), consents.ask(here, ['answers'])]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('what is taken back is gone, for that server alone; the file is for its owner alone', async () => {
  const file = await consentFile();
  const { consents } = opened(file);
  await consents.ask(here, ['answers', 'stored-key']);
  await consents.ask(inTheOpen, ['answers']);
  await consents.withdraw(here);
  expect(await consents.has(here, 'answers')).toBe(false);
  expect(await consents.has(here, 'stored-key')).toBe(false);
  expect(await consents.has(inTheOpen, 'answers')).toBe(true);
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect((await stat(join(file, '..'))).mode & 0o077).toBe(0);
});

test.each([
  '',
  '[]',
  '{"schema":9,"consents":{}}',
  '{"schema":1,"consents":{"https://api.example.com":["all"]}}',
])('a file that holds %j is no consent, and can be replaced', async (text) => {
  const file = await consentFile();
  const { consents } = opened(file);
  await consents.ask(inTheOpen, ['answers']);
  await writeFile(file, text);
  expect(await consents.has(here, 'answers')).toBe(false);
  expect(await consents.ask(here, ['answers'])).toBe(true);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ schema: 1 });
});

test('what is no address of a server is not asked about', async () => {
  const { consents, asked } = opened(await consentFile());
  for (const address of ['', 'file:///etc', 'nonsense', '__proto__']) {
    expect(await consents.ask(address, ['answers'])).toBe(false);
    expect(await consents.has(address, 'answers')).toBe(false);
  }
  expect(asked).not.toHaveBeenCalled();
});

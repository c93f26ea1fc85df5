import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { failsWith, staysSilent } from '../../../src/main/model/fake-replies.fixture.js';
import type { Behaviour } from '../../../src/main/model/fake-server.fixture.js';
import { answerDialogs, shownDialogs } from '../../fixtures/consent.js';
import { expect } from '../../fixtures/hotseat.js';
import { judge, sumOr } from '../../fixtures/judge.js';
import {
  giveKey,
  openSettings,
  pick,
  setServer,
  withModelSet,
} from '../../fixtures/model-screen.js';
import { gradedBy, notGraded, sitAndSubmit, test } from '../../fixtures/serving.js';
import { titles } from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';

const key = 'sk-canary-2718281828459045';
const quote = 'search only inside what these groups may read';
const judging = sumOr(judge(quote));

/** Lets in who has the key, as a provider does. */
const behindKey =
  (inside: Behaviour): Behaviour =>
  (request, response) =>
    request.headers['authorization'] === `Bearer ${key}`
      ? inside(request, response)
      : failsWith(401, { message: 'Incorrect API key provided', code: 'invalid_api_key' })(
          request,
          response,
        );

const main = (page: Page) => page.getByRole('main');
test('a model is set up, tested and agreed to, and then grades with quotes; its key is nowhere', async ({
  launch,
  serve,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const server = await serve([behindKey(judging)]);
  const { app, page } = await launch();
  const said: string[] = [];
  app.process().stdout?.on('data', (data) => said.push(String(data)));
  app.process().stderr?.on('data', (data) => said.push(String(data)));
  page.on('console', (message) => said.push(message.text()));

  await answerDialogs(app, 'yes');
  await openSettings(page);
  await setServer(page, server.baseUrl);
  await expect(page.getByText('On this machine:')).toBeVisible();
  await giveKey(page, 'sk-of-somebody-else');
  await page.getByRole('button', { name: 'Ask the server for its models' }).click();
  await pick(page, 'Model', 'fake-model');
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(page.getByRole('alert')).toContainText('refused the key');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await giveKey(page, key);
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(page.getByText(/fake-model answered in \d/)).toBeVisible();

  await gradedBy(page).getByText('Language model').click();
  await expect(gradedBy(page).getByLabel('Language model')).toBeChecked();
  // One dialog, before the first word to the server; none after that.
  const [consent, ...more] = await shownDialogs(app);
  expect(more).toEqual([]);
  expect(consent?.message).toContain(new URL(server.baseUrl).host);
  for (const part of ['statement', 'facts', 'notes', 'code', 'whiteboard']) {
    expect(consent?.detail).toContain(part);
  }
  await page.getByRole('button', { name: /^Prompts/ }).click();

  const asked = server.requests.length;
  await sitAndSubmit(page);
  await expect(main(page).getByRole('heading', { level: 1 })).toContainText(verdictTitle);
  await expect(page.getByRole('banner')).toContainText('fake-model');
  await expect(main(page).locator('blockquote', { hasText: quote }).first()).toBeVisible();
  expect(server.requests.length).toBeGreaterThan(asked);
  expect(server.requests.at(-1)?.text).toContain(quote);

  const seen = await page.evaluate(async () => {
    const { hotseat } = window as unknown as {
      hotseat: { call: (name: string, input?: unknown) => Promise<unknown> };
    };
    const told = await Promise.all(
      ['settings:read', 'secret:status', 'app:status'].map((name) => hotseat.call(name)),
    );
    const stored = JSON.stringify([localStorage, sessionStorage]);
    return JSON.stringify([told, stored, document.documentElement.outerHTML]);
  });
  expect(seen).toContain('fake-model');
  expect(seen).not.toContain(key);
  await app.close();
  expect(said.join('')).not.toContain(key);
  expect(await filesWith(dataDir, key)).toEqual([]);
  expect(await filesWith(dataDir, quote)).not.toEqual([]);
});

test('without consent main sends nothing, and the window itself reaches no server', async ({
  launch,
  serve,
  dataDir,
}) => {
  const server = await serve([judging]);
  await withModelSet(dataDir, server.baseUrl, false);
  const { app, page } = await launch();
  await answerDialogs(app, 'no');
  await sitAndSubmit(page);
  await expect(notGraded(page)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('not yet agreed');
  const reply = await page.evaluate(async (address) => {
    const { hotseat } = window as unknown as {
      hotseat: { call: (name: string, input?: unknown) => Promise<{ value: { ids: string[] } }> };
    };
    const [attemptId] = (await hotseat.call('attempt:list')).value.ids;
    const graded = await hotseat.call('attempt:grade', { attemptId, grader: 'llm' });
    const fetched = await fetch(`${address}/models`).then(
      () => 'reached',
      () => 'refused',
    );
    return { graded, fetched };
  }, server.baseUrl);
  expect(reply).toMatchObject({
    graded: { ok: false, error: { kind: 'no-consent' } },
    fetched: 'refused',
  });
  expect(server.requests).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => shownDialogs(app)).toHaveLength(1);
  await expect(notGraded(page)).toBeVisible();
  expect(server.requests).toEqual([]);
  await answerDialogs(app, 'yes');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('banner')).toContainText('fake-model');
});

test('a server that is gone leaves the attempt ungraded and without a number; the queue grades it later', async ({
  launch,
  serve,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const server = await serve([judging]);
  const port = Number(new URL(server.baseUrl).port);
  await withModelSet(dataDir, server.baseUrl);
  await server.close();
  const { page } = await launch();
  await sitAndSubmit(page);
  await expect(notGraded(page)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('cannot be reached', { timeout: 30_000 });
  await expect(main(page)).not.toContainText(/of 100|hire/i);
  await page.getByRole('button', { name: 'Back to the library' }).click();
  const queue = page.getByRole('region', { name: 'Attempts without a grade' });
  await expect(queue).toContainText('One attempt is not graded yet.');

  const again = await serve([judging], port);
  expect(again.requests).toEqual([]);
  await queue.getByRole('button', { name: 'Grade all with fake-model' }).click();
  await expect(queue).toBeHidden({ timeout: 30_000 });
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('row', { name: new RegExp(titles.rag) }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText('fake-model');
});

test('a grading can be cancelled at once, and the offline grader takes its place', async ({
  launch,
  serve,
  dataDir,
}) => {
  const server = await serve([staysSilent]);
  await withModelSet(dataDir, server.baseUrl);
  const { page } = await launch();
  await sitAndSubmit(page);
  await expect(page.getByRole('progressbar', { name: 'Grading' })).toBeVisible();
  await expect.poll(() => server.requests.length).toBeGreaterThan(0);
  const tookMs = await page.evaluate(async () => {
    const startMs = performance.now();
    const labelled = (name: string): HTMLButtonElement | undefined =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    labelled('Cancel')?.click();
    while (labelled('Grade offline instead') === undefined) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - startMs;
  });
  expect(tookMs).toBeLessThan(500);
  await expect(notGraded(page)).toBeVisible();
  await page.getByRole('button', { name: 'Grade offline instead' }).click();
  await expect(page.getByRole('banner')).toContainText('graded offline');
});

/** The files under a folder that hold a text. */
async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return (await readFile(path)).includes(text) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

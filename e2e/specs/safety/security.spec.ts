import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/hotseat.js';
import { draw, note, startInterview, submit, titles } from '../../fixtures/room.js';

test('the guards are on: a script, a request and a window from outside, a route outside the contract and a wrong request are refused', async ({
  hotseat,
}) => {
  const { page } = hotseat;
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  expect(await refusesRequest(page, 'https://example.com/')).toBe(true);
  expect(await refusesRequest(page, 'app://hotseat/../package.json')).toBe(true);
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  expect(await refusesEval(page)).toBe(true);
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);

  const wrong = await page.evaluate(() =>
    (
      window as unknown as { hotseat: { call: (name: string, input: unknown) => Promise<unknown> } }
    ).hotseat.call('attempt:start', { promptId: 7 }),
  );
  expect(wrong).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
  const unknown = await page.evaluate(() =>
    (window as unknown as { hotseat: { call: (name: string) => Promise<unknown> } }).hotseat.call(
      'shell:run',
    ),
  );
  expect(unknown).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
});

test('a variable of the environment brings no other page into the window', async ({ launch }) => {
  const server = createServer((_request, response) => response.end('<title>Another page</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { page } = await launch({
    env: { ELECTRON_RENDERER_URL: `http://127.0.0.1:${String(port)}` },
  });
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  expect(page.url()).toMatch(/^app:/);
  server.close();
});

test('what is sealed stays in main until the attempt is submitted', async ({ kept }) => {
  const { page } = kept;
  await startInterview(page, titles.rag);
  await draw(page, [{ label: 'Gateway', x: 320, y: 120 }], []);
  const seen = await page.evaluate(async () => {
    const { hotseat: bridge } = window as unknown as {
      hotseat: { call: (name: string, input?: unknown) => Promise<{ value: unknown }> };
    };
    const [attemptId = ''] = ((await bridge.call('attempt:list')).value as { ids: string[] }).ids;
    const open = await bridge.call('attempt:continue', { attemptId });
    const review = await bridge.call('review:open', { attemptId });
    return JSON.stringify([await bridge.call('library:list'), open, review]);
  });
  expect(seen).toContain(titles.rag);
  for (const sealed of ['"rubric"', '"facts"', '"phrasings"', '"reference"', '"changes"']) {
    expect(seen).not.toContain(sealed);
  }
  await note(page, 'Clarify', 'x');
  await submit(page);
});

async function refusesRequest(page: Page, url: string): Promise<boolean> {
  return page.evaluate(async (address) => {
    try {
      const response = await fetch(address);
      return !response.ok;
    } catch {
      return true;
    }
  }, url);
}

async function refusesEval(page: Page): Promise<boolean> {
  // Playwright's own evaluate is exempt from the policy; a script that the page adds is not.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.head.append(script);
  });
  return page.evaluate(() => !('wasRun' in window));
}

import type { Page } from '@playwright/test';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { panel, rotary, row, run, status, write } from '../../fixtures/code.js';
import { expect, killHotseat, repo, test } from '../../fixtures/hotseat.js';
import { onDisk, startInterview, submit, titles, wayBack } from '../../fixtures/room.js';

// Code runs in the real app: Pyodide in a worker of the sandboxed window.

test('a right solution passes, and each wrong one fails the tests that it names', async ({
  kept,
}) => {
  test.setTimeout(120_000);
  const { page } = kept;
  const { reference, visible, wrong } = await rotary();
  await startInterview(page, titles.coding);
  await expect(status(page)).toHaveText('6 visible tests; more are run when you submit.');
  // Bug: the task, told in the starter, ran out of the pane to the right.
  const lines = page.locator('.monaco-editor .view-lines').first();
  await expect(lines).toBeVisible();
  const across = await lines.evaluate((element) => {
    const pane = element.closest('.monaco-editor')?.getBoundingClientRect();
    const ends = [...element.querySelectorAll('span')].map(
      (span) => span.getBoundingClientRect().right,
    );
    return Math.max(...ends) - (pane?.right ?? 0);
  });
  expect(across).toBeLessThanOrEqual(0);

  await write(page, reference);
  expect(await run(page)).toMatch(/^All 6 tests passed\./);
  // Bug: F6 passed the tests by, and Tab indents in the editor.
  await page.keyboard.press('F6');
  await expect(panel(page).getByRole('button', { name: /^Run/ })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('textbox', { name: 'Code', exact: true })).toBeFocused();
  const names = visible.map(({ name }) => name);
  for (const { code, fails } of wrong) {
    await write(page, code);
    const bad = names.filter((name) => fails.includes(name));
    const counted = bad.length === 0 ? 'All 6' : `${String(6 - bad.length)} of 6`;
    const said = await run(page);
    expect(said).toContain(`${counted} tests passed.`);
    // Bug: two green rows were in sight, and what failed lay below them.
    const [first] = bad;
    if (first !== undefined) {
      expect(said).toContain(`Not passed: ${bad.join('; ')}.`);
      await expect(row(page, first)).toBeInViewport();
    }
    for (const name of names) {
      await expect(row(page, name)).toContainText(bad.includes(name) ? /failed|error/ : 'passed');
    }
  }
});

test('a run is on the disk at once, and comes back with the attempt; on a warm sandbox it takes less than 300 ms', async ({
  launch,
  dataDir,
}, info) => {
  test.setTimeout(180_000);
  const first = await launch();
  await startInterview(first.page, titles.coding);
  await write(first.page, `${(await rotary()).reference}\nprint('by itself')\n`);
  expect(await run(first.page)).toMatch(/^All 6 tests passed\./);
  await onDisk(dataDir, '"kind":"code-run"');
  await killHotseat(first.app);

  const { page } = await launch();
  await wayBack(page).click();
  await expect(status(page)).toContainText('All 6 tests passed.');
  await expect(page.getByLabel('Printed by “Your code by itself”')).toHaveText('by itself\n');

  await write(page, (await rotary()).reference);
  await run(page);
  const tookMs: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    await page.waitForTimeout(1500); // a person's pause: the next sandbox starts in it, and nothing on the page tells
    tookMs.push(await timedRun(page));
  }
  const [median = Infinity] = tookMs.toSorted((a, b) => a - b).slice(2);
  const said = `warm run, key to result, median of 5: ${median.toFixed(0)} ms`;
  info.annotations.push({ type: 'measured', description: said });
  console.log(`${said} (${tookMs.map((ms) => ms.toFixed(0)).join(', ')})`);
  expect(median).toBeLessThan(300);
});

/** From the key to the result on the screen, by the window's own clock. */
async function timedRun(page: Page): Promise<number> {
  const timing = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const said = document.querySelector('[aria-label="Run and tests"] [role=status]');
        let startMs = 0;
        window.addEventListener(
          'keydown',
          (event) => {
            if (event.key === 'Enter') startMs = performance.now();
          },
          { capture: true },
        );
        const observer = new MutationObserver(() => {
          if (startMs === 0 || said?.textContent.includes('passed') !== true) return;
          observer.disconnect();
          resolve(performance.now() - startMs);
        });
        if (said !== null)
          observer.observe(said, { childList: true, subtree: true, characterData: true });
      }),
  );
  await page.keyboard.press('Control+Enter');
  return timing;
}

test('an endless loop is killed after ten seconds, memory is capped, and the next run works', async ({
  kept,
}) => {
  test.setTimeout(150_000);
  const { page } = kept;
  const { reference } = await rotary();
  await startInterview(page, titles.coding);
  await write(page, `${reference}\n\ndef rope_tables(*args, **options):\n    while True: pass\n`);
  const startMs = Date.now();
  expect(await run(page)).toMatch(/^0 of 6 tests passed\. The run was stopped after 10 s\./);
  expect(Date.now() - startMs).toBeGreaterThan(9_500);
  expect(Date.now() - startMs).toBeLessThan(20_000);
  await expect(row(page, 'tables have a row per position')).toContainText('too slow');
  await expect(row(page, 'position 0 changes nothing')).toContainText('not run');
  await write(page, reference);
  expect(await run(page)).toMatch(/^All 6 tests passed\./);

  // The person need not wait: Escape stops a run at once.
  await write(page, 'while True: pass');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toHaveText('Running…');
  await page.keyboard.press('Escape');
  await expect(status(page)).toContainText('You stopped the run.');

  await write(page, 'kept = []\nwhile True:\n    kept.append(bytearray(10_000_000))\n');
  expect(await run(page)).toContain('It ran out of memory.');
  await expect(row(page, 'Your code by itself')).toContainText('more than 512 MB');
  await write(page, reference);
  expect(await run(page)).toMatch(/^All 6 tests passed\./);
});

// Bug: after an error at line 3 the editor showed line 30, scrolled sideways, and cut the message at its left.
test('a line that broke comes into sight from its first letter on', async ({ kept }) => {
  const { page } = kept;
  await startInterview(page, titles.coding);
  const below = Array.from({ length: 60 }, (_, n) => `x${String(n)} = ${'1 + '.repeat(60)}1`);
  await write(page, ['import math', '', '    y = 1', ...below].join('\n'));
  // The caret is at the end, where the paste left it.
  await expect(page.locator('.monaco-editor').getByText('import math')).toHaveCount(0);
  expect(await run(page)).toMatch(/^The code doesn’t run/);
  const said = page.locator('.monaco-editor').getByText('✕ IndentationError: unexpected indent');
  await expect(said).toBeInViewport({ ratio: 1 });
});

test('the hidden tests stay sealed until submission, then judge the code', async ({ kept }) => {
  test.setTimeout(120_000);
  const { page, dataDir } = kept;
  const { wrong, hidden } = await rotary();
  const happy = wrong.find(({ name }) => name.startsWith('knows only the happy path'));
  await startInterview(page, titles.coding);
  await write(page, happy?.code ?? '');
  expect(await run(page)).toMatch(/^5 of 6 tests passed\./);
  for (const { name } of hidden) expect(await page.content()).not.toContain(name);
  const early = await page.evaluate(async () => {
    type Bridge = { call: (name: string, input?: unknown) => Promise<{ value: unknown }> };
    const { hotseat: bridge } = window as unknown as { hotseat: Bridge };
    const { value } = await bridge.call('attempt:list');
    const [id = ''] = (value as { ids: string[] }).ids;
    return bridge.call('attempt:tests', { attemptId: id });
  });
  expect(early).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });

  await submit(page);
  const tests = page.getByRole('region', { name: 'Tests of your code' });
  await expect(tests).toContainText('5 of 6 visible');
  await expect(tests).toContainText('4 of 7 hidden');
  const failed = 'decoding one by one equals the whole sequence';
  await expect(tests.getByRole('listitem').filter({ hasText: failed })).toContainText('failed');
  // Tests decide the criteria that name them, whatever words say.
  const offset = page.getByRole('listitem', {
    name: 'Uses the offset so that a decoded token keeps its true position',
  });
  await expect(offset).toContainText(failed);
  await expect(offset).toContainText('Its test fails.');

  const [attempt] = await attemptFolders(dataDir);
  const stored = JSON.parse(await readFile(join(attempt ?? '', 'tests.json'), 'utf8')) as unknown;
  expect(stored).toMatchObject({ results: { length: 13 } });
});

async function attemptFolders(dataDir: string): Promise<readonly string[]> {
  const attempts = join(dataDir, 'data', 'attempts');
  return (await readdir(attempts)).map((name) => join(attempts, name));
}

test('tests that were cut off run with the next grading, and no sandbox outlives the room', async ({
  kept,
}) => {
  test.setTimeout(90_000);
  const { page } = kept;
  await startInterview(page, titles.coding);
  await write(page, (await rotary()).reference);
  expect(await run(page)).toMatch(/^All 6 tests passed\./);
  // Main has the submission; the window does nothing more, as if it had been closed then.
  await page.evaluate(async () => {
    type Bridge = { call: (name: string, input?: unknown) => Promise<{ value: unknown }> };
    const { hotseat: bridge } = window as unknown as { hotseat: Bridge };
    const { value } = await bridge.call('attempt:list');
    const [id = ''] = (value as { ids: string[] }).ids;
    await bridge.call('attempt:submit', { attemptId: id });
    location.reload();
  });
  await page.getByRole('option', { name: titles.coding }).click();
  await page
    .getByRole('button', { name: /Not graded/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Grade now' }).click();
  const tests = page.getByRole('region', { name: 'Tests of your code' });
  await expect(tests).toContainText('7 of 7 hidden', { timeout: 30_000 });
  const sandboxes = (): number =>
    page.workers().filter((worker) => worker.url().includes('sandbox-')).length;
  await expect.poll(sandboxes).toBe(0);
});

test('JavaScript runs in an interpreter that knows neither the page nor the network', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(90_000);
  const { page } = await launch({ appDir: await withJavaScript(dataDir) });
  await startInterview(page, titles.coding);
  await write(page, 'const add = (a, b) => a + b;\nconsole.log("loaded", { add });\n');
  // The window's clock is in our hand: the ten seconds themselves have a test above.
  await page.clock.install();
  const said = run(page);
  await expect(row(page, 'knows nothing around it')).toContainText('passed');
  await page.clock.fastForward(10_000);
  expect(await said).toMatch(/^2 of 4 tests passed\. The run was stopped after 10 s\./);
  await expect(page.getByLabel('Printed by “Your code by itself”')).toHaveText(
    'loaded {add: [function add]}\n',
  );
  await expect(row(page, 'adds')).toContainText('passed');
  await expect(row(page, 'knows nothing around it')).toContainText('passed');
  await expect(row(page, 'stops')).toContainText('too slow');
  await write(page, 'const add = (a, b) => {\n  return a - c;\n};\n');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, 'adds')).toContainText("ReferenceError: 'c' is not defined");
  await page.getByRole('button', { name: 'line 2 where “adds” failed' }).click();
  await expect(page.getByRole('textbox', { name: 'Code', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
});

/** The app with one prompt in its bank, whose code is JavaScript; out/ is the built one. */
async function withJavaScript(folder: string): Promise<string> {
  const appDir = join(folder, 'app');
  await mkdir(join(appDir, 'prompts', 'coding'), { recursive: true });
  for (const name of ['package.json', 'out']) await symlink(join(repo, name), join(appDir, name));
  const names = [
    ...['fetch', 'process', 'require', 'window', 'self', 'postMessage'],
    ...['WebAssembly', 'XMLHttpRequest', 'importScripts', 'document'],
  ];
  const tests = [
    { name: 'adds', code: 'assert.equal(add(1, 2), 3)' },
    {
      name: 'knows nothing around it',
      code: `assert.deepEqual('${names.join(' ')}'.split(' ').filter((name) => name in globalThis), [])`,
    },
    { name: 'stops', code: 'for (;;);' },
    { name: 'is not reached', code: 'assert(true)' },
  ];
  const file = 'coding/rotary-half-split.yaml';
  const prompt = parse(await readFile(join(repo, 'prompts', file), 'utf8')) as {
    rubric: { tests?: unknown; after?: unknown }[];
    code: object;
  };
  for (const criterion of prompt.rubric) {
    delete criterion.tests;
    delete criterion.after;
  }
  const code = {
    language: 'javascript',
    starter: '// here',
    reference: '// there',
    visible: tests,
  };
  await writeFile(join(appDir, 'prompts', file), stringify({ ...prompt, code }));
  return appDir;
}

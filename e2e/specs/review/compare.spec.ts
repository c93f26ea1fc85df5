import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startFakeServer, type FakeServer } from '../../../src/main/model/fake-server.fixture.js';
import { written } from '../../demo/sample.js';
import { violationsInBoth } from '../../fixtures/axe.js';
import { withConsent } from '../../fixtures/consent.js';
import { expect, test as base } from '../../fixtures/hotseat.js';
import { judge, sumOr } from '../../fixtures/judge.js';
import { ask, note, startInterview, submit, titles } from '../../fixtures/room.js';
import { goToRow, settleAll, settling, verdictTitle } from '../../fixtures/settling.js';
import { pickFiles } from '../../fixtures/window.js';

const quote = 'search only inside what these groups may read';

const test = base.extend<{ readonly server: FakeServer }>({
  server: async ({ dataDir }, use) => {
    const server = await startFakeServer([sumOr(judge(quote))], ['fake-model']);
    const { baseUrl } = server;
    const model = { preset: 'custom', baseUrl, model: 'fake-model' };
    await withConsent(dataDir, baseUrl);
    await mkdir(join(dataDir, 'data'), { recursive: true });
    await writeFile(
      join(dataDir, 'data', 'settings.json'),
      JSON.stringify({ schema: 1, grader: 'offline', model }),
    );
    await use(server);
    await server.close().catch(() => undefined);
  },
});

const main = (page: Page) => page.getByRole('main');
const verdict = (page: Page) => main(page).getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function gradeAgain(page: Page, by: RegExp): Promise<void> {
  await button(page, 'Grade again').click();
  await page.getByRole('menuitem', { name: by }).click();
}

test('an attempt is graded again by a model and offline, and what changed is shown', async ({
  launch,
  server,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await launch();
  await startInterview(page, titles.rag);
  await note(page, 'Design', written('Design'));
  await submit(page);
  await expect(verdict(page)).toContainText(verdictTitle);
  const offline = (await verdict(page).textContent()) ?? '';
  const points =
    (await main(page)
      .getByText(/of 100/)
      .first()
      .textContent()) ?? '';

  await gradeAgain(page, /fake-model/);
  await expect(page.getByRole('banner')).toContainText('graded by fake-model');
  await expect(verdict(page)).toHaveText(/ need your word$/);
  await expect(
    main(page)
      .getByText(/^\d+ of 100 points sure, \d+ open(?:; likely about \d+)?$/)
      .first(),
  ).toBeVisible();
  await expect(
    main(page)
      .getByText(/open · 0 to \d+ points/)
      .first(),
  ).toBeVisible();

  await button(page, 'See what changed').click();
  await expect(verdict(page)).toHaveText(/From [\d–]+ to [\d–]+: \d+ of \d+ verdicts differ/);
  await expect(main(page)).toContainText('The answer is the same on both sides');
  // Bug: what the model left open stood as graded lower, with the points that it may still have.
  await expect(main(page)).toContainText(/are open on one side, and may change the total by up to/);
  const open = page.getByRole('region', { name: 'Open on one side' }).getByRole('listitem').first();
  await expect(open.getByText(/^Before:/)).toBeAttached();
  await expect(open).toContainText(/· [\d.]+ points open/);
  await expect(open.locator('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await button(page, 'Grade 2 of 2').click();
  await page.getByRole('menuitemradio', { name: /^offline grader/ }).click();
  await expect(verdict(page)).toHaveText(offline);
  await expect(main(page).getByText(points).first()).toBeVisible();

  await gradeAgain(page, /^Offline/);
  await expect(button(page, 'Grade 3 of 3')).toBeVisible();
  await expect(verdict(page)).toHaveText(offline);
  await button(page, 'Compare with').click();
  await page.getByRole('menuitem', { name: /^offline grader/ }).click();
  await expect(verdict(page)).toHaveText(/[\d–]+ both times: all \d+ verdicts are the same/);
  await page.keyboard.press('Escape');

  // The server is gone: no new grade, no number, and the one that is read stands.
  await server.close();
  await gradeAgain(page, /fake-model/);
  await expect(page.getByRole('alert')).toContainText('the one below still counts');
  await expect(verdict(page)).toHaveText(offline);
  await button(page, 'Dismiss').click();
  await expect(page.getByRole('alert')).toBeHidden();

  // The file is of the grade that is read.
  await button(page, 'Grade 3 of 3').click();
  await page.getByRole('menuitemradio', { name: /^fake-model/ }).click();
  const file = join(dataDir, 'report.md');
  await pickFiles(app, { save: file });
  await button(page, 'Export').click();
  await page.getByRole('menuitem', { name: 'Report as Markdown…' }).click();
  await expect.poll(async () => (await readdir(dataDir)).includes('report.md')).toBe(true);
  expect(await readFile(file, 'utf8')).toContain('Graded by fake-model');
});

test('two attempts at one prompt are laid side by side, each with its words', async ({ kept }) => {
  test.setTimeout(120_000);
  const { page } = kept;
  await startInterview(page, titles.rag);
  const first =
    'BM25 finds error codes and part numbers that embeddings blur, vectors find paraphrases; both lists are merged by reciprocal rank fusion, since their scores differ in scale.';
  await note(page, 'Design', first);
  await submit(page);
  await expect(verdict(page)).toContainText(verdictTitle);
  await expect(button(page, 'Compare with')).toHaveCount(0);
  await button(page, 'Back to the library').click();

  await startInterview(page, titles.rag);
  await ask(page, 'Who is allowed to see which document?');
  await note(page, 'Design', written('Design'));
  await submit(page);
  await expect(main(page)).toContainText(
    /Previous attempt \([^)]*\): (still open|[a-z ]*hire), \d+/,
  );
  // Whatever the grader made of the question: the person says that it is met.
  await goToRow(page, /who may see which document/i);
  await page.keyboard.press('d');
  const question = settling(page).getByRole('button', { name: 'Who is allowed to see' });
  await question.first().press('Enter');
  await page.keyboard.press('1');
  await expect(settling(page)).toBeHidden();
  await button(page, 'Compare the two').click();
  await expect(verdict(page)).toHaveText(/From [\d–]+ to [\d–]+/);
  const better = page.getByRole('region', { name: 'Better' });
  const asked = better.getByRole('listitem').filter({ hasText: /who may see which document/i });
  await expect(asked.getByText('not met')).toBeVisible();
  await expect(asked.locator('blockquote')).toContainText('Who is allowed to see');

  expect(await violationsInBoth(page)).toEqual([]);

  // At another bar the same verdicts give other totals.
  const title = (await verdict(page).textContent()) ?? '';
  await page.getByText('Mid', { exact: true }).click();
  await expect(verdict(page)).not.toHaveText(title);

  const words = page.getByRole('group', { name: 'Your words' });
  await asked.getByRole('button', { name: /^Question 1/ }).click();
  await expect(words).toContainText('Who is allowed to see which document?');

  // A place in the other column opens in that attempt's own report.
  await button(page, 'Compare the two').click();
  await page.getByText(/^The same ·/).click();
  const older = page.getByText('Before:').locator('xpath=ancestor::div[1]');
  await older
    .getByRole('button', { name: /open in the answer/ })
    .first()
    .click();
  await expect(words).toContainText(first);
});

test('each level shows its band and the shortest way to the next', async ({ kept }) => {
  const { page } = kept;
  await startInterview(page, titles.rag);
  await note(page, 'Design', written('Design'));
  await submit(page);
  await expect(verdict(page)).toBeVisible();
  await settleAll(page, () => '3');
  const levels = page.getByRole('region', { name: 'At each level' }).getByRole('listitem');
  const aimed = levels.filter({ hasText: 'your target' });
  await expect(aimed).toContainText((await verdict(page).textContent()) ?? 'no verdict');
  await expect(aimed).toContainText(/changes? to (lean )?(no )?hire/);
  const first = aimed.getByRole('listitem').first();
  const change = ((await first.textContent()) ?? '').replace(' lifts the cap', '');
  await first.getByRole('button').click();
  // The way leads to the criterion, which has the focus.
  await expect(page.locator('li[id^=criterion-]:focus')).toBeVisible();
  await expect(main(page).getByText(change).first()).toBeVisible();
});

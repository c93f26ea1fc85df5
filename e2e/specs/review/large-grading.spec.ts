import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { startFakeServer } from '../../../src/main/model/fake-server.fixture.js';
import { written } from '../../demo/sample.js';
import { withBank } from '../../fixtures/bank.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { judge } from '../../fixtures/judge.js';
import { withModelSet } from '../../fixtures/model-screen.js';
import { note, startInterview, submit, titles } from '../../fixtures/room.js';

const quote = 'search only inside what these groups may read';

type Loose = { statement: string; rubric: { alsoSaid?: unknown; halfSaid?: unknown }[] };

/** As large as a pack may make it: the statement goes along with each call. What only the offline grader reads makes room. */
async function lengthen(prompts: string): Promise<void> {
  const file = join(prompts, 'system-design', 'rag-over-internal-pdfs.yaml');
  const prompt = parse(await readFile(file, 'utf8')) as Loose;
  const rubric = prompt.rubric.map(({ alsoSaid: _also, halfSaid: _half, ...rest }) => rest);
  const statement = prompt.statement + 'There is more to know of these files. '.repeat(2700);
  await writeFile(file, stringify({ ...prompt, statement, rubric }));
}

test('a grading of many times the usual asks first; who says no grades offline, and nothing was sent', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(180_000);
  const server = await startFakeServer([judge(quote)], ['fake-model']);
  await withModelSet(dataDir, server.baseUrl);
  await withBank(lengthen, async (appDir) => {
    const { app, page } = await launch({ appDir });
    await startInterview(page, titles.rag);
    await note(page, 'Design', written('Design'));
    await submit(page);
    const question = page.getByRole('alertdialog', { name: 'A large grading' });
    await expect(question).toContainText(/about [23]\d\d,\d{3} tokens/, { timeout: 30_000 });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Not graded yet' })).toBeVisible();
    await page.getByRole('button', { name: 'Grade offline instead' }).click();
    await expect(page.getByRole('banner')).toContainText('graded offline', { timeout: 30_000 });
    await page.getByRole('button', { name: 'Grade again' }).click();
    await page.getByRole('menuitem', { name: /fake-model/ }).click();
    await expect(question).toBeVisible({ timeout: 30_000 });
    expect(server.requests).toEqual([]);
    await question.getByRole('button', { name: 'Grade with fake-model' }).click();
    await expect(page.getByRole('banner')).toContainText('fake-model', { timeout: 60_000 });
    expect(server.requests.length).toBeGreaterThan(0);
    await app.close();
  });
  await server.close();
});

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '../../../src/main/prompts/packs/zip.fixture.js';
import { violationsOn } from '../../fixtures/axe.js';
import { theoryNamed } from '../../fixtures/bank.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { startInterview, submit } from '../../fixtures/room.js';
import { pickFiles } from '../../fixtures/window.js';

test('a pack is refused whole with a list of what is wrong, then added, marked, practised and removed', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const pack = join(dataDir, 'From Ada');
  await mkdir(pack);
  await writeFile(join(pack, 'mine.yaml'), await theoryNamed('mine', 'A question by Ada'));
  const wrong = (await theoryNamed('wrong', 'Wrong')).replace(/weight: \d/, 'weight: heavy');
  await writeFile(join(pack, 'wrong.yaml'), wrong);
  await writeFile(join(pack, 'run.sh'), 'echo hello');
  const first = await launch();
  await first.page.getByRole('button', { name: 'Settings' }).click();
  const row = first.page.getByRole('region', { name: 'Prompt packs' });
  await expect(row).toBeVisible();
  await pickFiles(first.app, { open: pack });
  await row.getByRole('button', { name: 'Add a folder…' }).click();
  await expect(row.getByRole('alert')).toContainText('Nothing was added');
  const list = row.getByRole('list', { name: 'What is wrong with the pack' });
  await expect(list).toContainText(/wrong\.yaml, line \d+, rubric\..*weight/);
  await expect(list).toContainText('run.sh: it is not a prompt');
  await expect(list).not.toContainText('mine.yaml');
  expect(await violationsOn(first.page)).toEqual([]);
  expect(await readdir(join(dataDir, 'data', 'packs')).catch(() => [])).toEqual([]);

  await writeFile(join(pack, 'wrong.yaml'), wrong.replace('weight: heavy', 'weight: 2'));
  await rm(join(pack, 'run.sh'));
  await row.getByRole('button', { name: 'Add a folder…' }).click();
  await expect(row.getByRole('status')).toHaveText('Added from-ada: 2 prompts.');
  await first.page.getByRole('button', { name: /^Prompts/ }).click();
  await first.page.getByRole('option', { name: /A question by Ada/ }).click();
  await expect(first.page.getByRole('complementary')).toContainText('From the pack from-ada');
  await first.app.close();

  // It is still there after a start, and its prompts are sat like all others.
  const second = await launch();
  await expect(second.page.getByRole('option', { name: /A question by Ada/ })).toContainText(
    'pack from-ada',
  );
  await startInterview(second.page, 'A question by Ada');
  await submit(second.page);
  await expect(second.page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
    /hire/i,
  );
  await second.page.getByRole('button', { name: 'Back to the library' }).click();
  await second.page.getByRole('button', { name: 'Settings' }).click();
  await second.page.getByRole('button', { name: 'Remove from-ada…' }).click();
  await second.page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(second.page.getByRole('button', { name: 'Remove from-ada…' })).toBeHidden();
  expect(await readdir(join(dataDir, 'data', 'packs'))).toEqual([]);
  await second.page.getByRole('button', { name: /^History/ }).click();
  await expect(second.page.getByRole('row', { name: /A question by Ada/ })).toBeVisible();
});

test('a zip is added; one with a way out of its folder is refused', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  const text = await theoryNamed('zipped', 'A zipped question');
  const good = join(dataDir, 'good.zip');
  const evil = join(dataDir, 'evil.zip');
  await writeFile(good, zipOf([{ name: 'good/ml-theory/zipped.yaml', text }]));
  await writeFile(evil, zipOf([{ name: '../zipped.yaml', text }]));
  await page.getByRole('button', { name: 'Settings' }).click();
  const row = page.getByRole('region', { name: 'Prompt packs' });
  await pickFiles(app, { open: evil });
  await row.getByRole('button', { name: 'Add a zip…' }).click();
  await expect(row.getByRole('list')).toContainText('the zip cannot be read');
  await pickFiles(app, { open: good });
  await row.getByRole('button', { name: 'Add a zip…' }).click();
  await expect(row.getByRole('status')).toHaveText('Added good: 1 prompt.');
  await row.getByRole('button', { name: 'Add a zip…' }).click();
  await expect(row.getByRole('alert')).toContainText('There is already a pack named good');
});

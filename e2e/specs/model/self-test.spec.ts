import { staysSilent } from '../../../src/main/model/fake-replies.fixture.js';
import { expect, repo } from '../../fixtures/hotseat.js';
import { expert, judge, sumOr } from '../../fixtures/judge.js';
import { openSettings, withModelSet } from '../../fixtures/model-screen.js';
import { gradedBy, notGraded, sitAndSubmit, test } from '../../fixtures/serving.js';

const judging = sumOr(judge('search only inside what these groups may read'));

test('a good model passes the self-test, and its result stands beside its grade', async ({
  launch,
  serve,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const server = await serve([await expert(repo, judging, (index) => index % 10 === 0)]);
  await withModelSet(dataDir, server.baseUrl);
  const { page } = await launch();
  await openSettings(page);
  await expect(page.getByText(/A run takes 160 short calls: about [\d,]+ tokens/)).toBeVisible();
  await page.getByRole('button', { name: 'Run the self-test' }).click();
  await expect(page.getByRole('progressbar', { name: 'Self-test' })).toBeVisible();
  await expect(page.getByText('90 % right')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Good enough to grade.')).toBeVisible();
  expect(server.requests).toHaveLength(160);
  await page.getByRole('button', { name: /^Prompts/ }).click();
  await sitAndSubmit(page);
  await expect(page.locator('#how-graded')).toContainText('self-test 90 %', {
    timeout: 30_000,
  });
  await expect(page.getByRole('note').filter({ hasText: 'self-test' })).toHaveCount(0);
});

test('a doubtful model grades on request only, and its grade is marked', async ({
  launch,
  serve,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const server = await serve([await expert(repo, judging, (index) => index % 20 < 6)]);
  await withModelSet(dataDir, server.baseUrl);
  const { page } = await launch();
  await openSettings(page);
  await page.getByRole('button', { name: 'Run the self-test' }).click();
  await expect(page.getByText('70 % right')).toBeVisible({ timeout: 60_000 });
  await expect(gradedBy(page).getByLabel('Offline rules')).toBeChecked();
  await gradedBy(page).getByText('Language model').click();
  await expect(gradedBy(page).getByLabel('Language model')).toBeChecked();
  await page.getByRole('button', { name: /^Prompts/ }).click();
  await sitAndSubmit(page);
  await expect(page.locator('#how-graded')).toContainText('self-test 70 %', {
    timeout: 30_000,
  });
  await expect(page.getByRole('note').filter({ hasText: 'was right in 70 %' })).toBeVisible();
});

test('a self-test can be stopped; a model that says met to everything is refused afterwards', async ({
  launch,
  serve,
  dataDir,
}) => {
  test.setTimeout(120_000);
  let isSlow = true;
  const server = await serve([
    (request, response) => (isSlow ? staysSilent : judging)(request, response),
  ]);
  await withModelSet(dataDir, server.baseUrl);
  const { page } = await launch();
  await openSettings(page);
  await page.getByRole('button', { name: 'Run the self-test' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Run the self-test' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  isSlow = false;
  await page.getByRole('button', { name: 'Run the self-test' }).click();
  await expect(page.getByText('50 % right')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Too weak: Hotseat does not grade with it.')).toBeVisible();
  await gradedBy(page).getByText('Language model').click();
  await page.getByRole('button', { name: /^Prompts/ }).click();
  const asked = server.requests.length;
  await sitAndSubmit(page);
  await expect(notGraded(page)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('self-test');
  expect(server.requests).toHaveLength(asked);
});

import type { Page } from '@playwright/test';
import { quoteOf } from '../../../src/cli/eval/reader/opinions.js';
import { startFakeServer } from '../../../src/main/model/fake-server.fixture.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { withModelSet } from '../../fixtures/model-screen.js';
import { opinionsOf, readAnswer, reader } from '../../fixtures/reader.js';
import { startInterview, submit, titles } from '../../fixtures/room.js';

const answer = ['rag-over-internal-pdfs', 'strong'] as const;

async function fillNotes(page: Page, phase: string, text: string): Promise<void> {
  await page.getByRole('tab', { name: phase, exact: true }).click();
  await page.getByRole('textbox', { name: `Notes for ${phase}` }).fill(text);
}

// Catches quotes with arrows and signs of mathematics, as people write notes, that are not found again in the attempt.
test('what a careful reader found in an answer stands in the report with its own words', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const server = await startFakeServer([reader(...answer)], ['fake-model']);
  await withModelSet(dataDir, server.baseUrl);
  const { page } = await launch();
  await startInterview(page, titles.rag);
  const sections = readAnswer(...answer);
  for (const phase of ['Design', 'Deep dive', 'Wrap-up'])
    await fillNotes(page, phase, sections.get(phase) ?? '');
  await submit(page);
  await expect(page.getByRole('banner')).toContainText('fake-model', {
    timeout: 30_000,
  });
  const said = opinionsOf(...answer);
  for (const id of ['cross-file-questions', 'index-sizing', 'offline-eval-set']) {
    const opinion = said(id);
    const quote = opinion === null ? '' : quoteOf(opinion);
    expect(quote).not.toBe('');
    await expect(
      page.getByRole('main').locator('blockquote', { hasText: quote }).first(),
    ).toBeVisible();
  }
  expect(server.requests.length).toBeGreaterThan(0);
  await server.close();
});

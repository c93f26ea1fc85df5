import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bridge } from '../../../src/ipc/contract.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { note, onDisk, startInterview, titles } from '../../fixtures/room.js';
import { pickFiles } from '../../fixtures/window.js';

// Bug: a pack of some kilobytes held main for minutes, and what was typed meanwhile was not saved.
test('while a hostile pack is checked, what is typed is saved', async ({ kept }) => {
  test.setTimeout(120_000);
  const { app, page, dataDir } = kept;
  const pack = join(dataDir, 'hostile');
  await mkdir(pack);
  for (const name of ['a', 'b', 'c', 'd'])
    await writeFile(join(pack, `${name}.yaml`), `rubric:\n${'- {id: 1}\n'.repeat(50_000)}`);
  await startInterview(page, titles.rag);
  await pickFiles(app, { open: pack });
  /** How long it took until all of them were on the disk, one after the other. */
  const saved = async (words: readonly string[]): Promise<number> => {
    const startMs = performance.now();
    for (const word of words) {
      await note(page, 'Clarify', ` ${word}.`);
      await onDisk(dataDir, `${word}.`, 90_000);
    }
    return performance.now() - startMs;
  };
  const alone = await saved(['Typed', 'before', 'anything', 'is', 'checked']);
  const adding = page.evaluate(() =>
    (window as unknown as { hotseat: Bridge }).hotseat.call('pack:add', { from: 'folder' }),
  );
  const beside = await saved(['And', 'these', 'while', 'it', 'goes on']);
  // A busy machine saves slowly with a pack and without one; a core is taken, and main never is.
  expect(beside).toBeLessThan(3 * alone + 2000);
  expect(await adding).toMatchObject({ ok: false, error: { kind: 'bad-pack' } });
});

// Bug: such a text hung the window, again whenever its attempt was opened.
test('a diagram that is too much, or sets how it is drawn, is named and not drawn', async ({
  kept,
}) => {
  const { page, dataDir } = kept;
  await startInterview(page, titles.rag);
  await page.keyboard.press('Control+2');
  const text = page.getByRole('textbox', { name: 'Diagram as Mermaid text' });
  await text.fill('flowchart LR\n  a[Gateway] --> b[Retriever]\n');
  await expect(page.getByText('The grader sees 2 components · 1 arrow')).toBeVisible();
  await text.fill('%%{init: {"theme": "dark"}}%%\nflowchart LR\n  a[Gateway] --> b[Retriever]\n');
  await expect(page.getByText(/^Line 1: directives .* remove it/)).toBeVisible();
  const many = Array.from({ length: 60 }, (_, at) => `n${String(at)}`).join(' & ');
  await text.fill(`flowchart LR\n${many} --> ${many}\n`);
  await expect(page.getByText(/^This cannot be drawn: it has too much in it/)).toBeVisible();
  await text.pressSequentially('%% still here');
  await onDisk(dataDir, 'still here', 10_000); // a window that hangs never writes it
});

import {
  dies,
  hears,
  lacksModel,
  thinksForEver,
} from '../../../src/main/model/fake-transcriber.fixture.js';
import { answerDialogs, shownDialogs } from '../../fixtures/consent.js';
import { expect } from '../../fixtures/hotseat.js';
import { onDisk, startInterview, titles } from '../../fixtures/room.js';
import {
  fakeMicrophone,
  recordings,
  recordTake,
  takesOnDisk,
  test,
  withSpeech,
} from '../../fixtures/speaking.js';

const said = 'Assume fifty thousand documents.';

test('a take becomes text at the caret of its notes, once the person agrees; undo takes it back', async ({
  launch,
  dataDir,
  transcriber,
}) => {
  test.setTimeout(90_000);
  const server = await transcriber([hears(said)]);
  await withSpeech(dataDir, { isRecorded: true }, server.baseUrl);
  const { app, page } = await launch(fakeMicrophone);
  await startInterview(page, titles.rag);
  const field = page.getByRole('textbox', { name: 'Notes for Clarify' });
  await field.click();
  await page.keyboard.type('Scale: ? Then latency.');
  for (let times = 0; times < ' Then latency.'.length + 1; times += 1)
    await page.keyboard.press('ArrowLeft');
  await recordTake(page, 1);

  await answerDialogs(app, 'no');
  await page.getByRole('button', { name: 'Transcribe take 1' }).click();
  await expect.poll(async () => (await shownDialogs(app)).length).toBe(1);
  await expect(page.getByRole('button', { name: 'Transcribe take 1' })).toBeVisible();
  expect(server.heard).toHaveLength(0);

  await answerDialogs(app, 'yes');
  await page.getByRole('button', { name: 'Transcribe take 1' }).click();
  await expect(field).toHaveValue(`Scale: ${said} ? Then latency.`);
  const [consent] = await shownDialogs(app);
  expect(consent?.message).toContain(`recordings of your voice to ${new URL(server.baseUrl).host}`);
  const [sent] = server.heard;
  expect(sent?.model).toBe('whisper-1');
  expect(sent?.bytes.equals(Object.values(await takesOnDisk(dataDir))[0] ?? Buffer.of())).toBe(
    true,
  );
  await onDisk(dataDir, said, 5000);

  await field.focus();
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('Scale: ? Then latency.');
  // Agreed once: no second dialog.
  await page.getByRole('button', { name: 'Transcribe take 1' }).click();
  await expect(field).toHaveValue(`Scale: ${said} ? Then latency.`);
  expect(await shownDialogs(app)).toHaveLength(2);
});

test('a server that lacks it, that dies and that never answers: told, kept, and stopped', async ({
  launch,
  dataDir,
  transcriber,
}) => {
  test.setTimeout(90_000);
  const server = await transcriber([lacksModel, dies, dies, dies, thinksForEver, hears(said)]);
  await withSpeech(dataDir, { isRecorded: true }, server.baseUrl);
  const { app, page } = await launch(fakeMicrophone);
  await answerDialogs(app, 'yes');
  await startInterview(page, titles.rag);
  await recordTake(page, 1);
  const transcribe = page.getByRole('button', { name: 'Transcribe take 1' });
  await transcribe.click();
  await expect(recordings(page).getByRole('alert')).toContainText(
    'does not transcribe: it has no /audio/transcriptions, or no model “whisper-1” (404). The recording is kept.',
  );
  await transcribe.click();
  await expect(recordings(page).getByRole('alert')).toContainText('cannot be reached', {
    timeout: 15_000,
  });
  await transcribe.click();
  await expect.poll(() => server.heard.length).toBe(5);
  await expect(recordings(page)).toContainText('Transcribing…');
  await page.getByRole('button', { name: 'Stop transcribing take 1' }).click();
  await expect(recordings(page)).not.toContainText('Transcribing…');
  expect(Object.keys(await takesOnDisk(dataDir))).toHaveLength(1);

  // Out of sight, the notes are left alone: the text waits.
  await page.getByRole('tab', { name: 'Clarify', exact: true }).click();
  await page.keyboard.press('Control+e');
  await transcribe.click();
  await page.getByRole('button', { name: 'Insert the text of take 1' }).click();
  await expect(page.getByRole('textbox', { name: 'Notes for Clarify' })).toHaveValue(said);
});

test('each take is sent by itself only where the person switched that on and agreed', async ({
  launch,
  dataDir,
  transcriber,
}) => {
  test.setTimeout(90_000);
  const server = await transcriber([hears(said)]);
  await withSpeech(dataDir, {}, server.baseUrl);
  const { app, page } = await launch(fakeMicrophone);
  await page.getByRole('button', { name: 'Settings' }).click();
  const speaking = page.getByRole('region', { name: 'Speaking' });
  await speaking.getByText('Off').first().click();
  await expect(speaking.getByRole('switch', { name: 'Record in the room' })).toBeChecked();
  const each = speaking.getByRole('switch', { name: 'Transcribe after each recording' });
  await answerDialogs(app, 'no');
  await speaking.getByText('Off').click();
  await expect.poll(async () => (await shownDialogs(app)).length).toBe(1);
  await expect(each).not.toBeChecked();
  await answerDialogs(app, 'yes');
  await speaking.getByText('Off').click();
  await expect(each).toBeChecked();
  await expect(page.getByText('You agreed that your recordings go to')).toBeVisible();
  await page.getByRole('button', { name: /^Prompts/ }).click();
  await startInterview(page, titles.rag);
  await recordTake(page, 1);
  await expect(page.getByRole('textbox', { name: 'Notes for Clarify' })).toHaveValue(said);
  expect(server.heard).toHaveLength(1);
});

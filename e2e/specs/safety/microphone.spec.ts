import type { Page } from '@playwright/test';
import { expect } from '../../fixtures/hotseat.js';
import { startInterview, titles } from '../../fixtures/room.js';
import { fakeMicrophone, recordedFor, test, withSpeech } from '../../fixtures/speaking.js';

const asks = (page: Page, constraints: MediaStreamConstraints): Promise<string> =>
  page.evaluate(async (wanted) => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia(wanted);
      for (const track of stream.getTracks()) track.stop();
      return 'given';
    } catch (error) {
      return error instanceof DOMException ? error.name : String(error);
    }
  }, constraints);

// Bug: a script that got into the page listens in, or looks, whenever it likes.
test('the page gets the microphone while the person records, and never the camera', async ({
  launch,
  dataDir,
}) => {
  await withSpeech(dataDir, { isRecorded: true });
  const { page } = await launch(fakeMicrophone);
  await startInterview(page, titles.rag);
  expect(await asks(page, { audio: true })).toBe('NotAllowedError');
  await page.keyboard.press('Alt+r');
  await recordedFor(page, 1);
  expect(await asks(page, { audio: true })).toBe('given');
  expect(await asks(page, { video: true })).toBe('NotAllowedError');
  expect(await asks(page, { audio: true, video: true })).toBe('NotAllowedError');
  await page.keyboard.press('Alt+r');
  await expect(page.getByRole('button', { name: /^Listen/ })).toBeVisible();
  expect(await asks(page, { audio: true })).toBe('NotAllowedError');
});

test('where recording is off in the settings, main opens no microphone whoever asks', async ({
  launch,
}) => {
  const { page } = await launch(fakeMicrophone);
  await startInterview(page, titles.rag);
  const answer = await page.evaluate(async () => {
    const { hotseat } = window as unknown as {
      hotseat: { call: (name: string, input?: unknown) => Promise<{ value: { ids: string[] } }> };
    };
    const [attemptId] = (await hotseat.call('attempt:list')).value.ids;
    return hotseat.call('take:begin', { attemptId, phaseId: 'clarify' });
  });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });
  expect(await asks(page, { audio: true })).toBe('NotAllowedError');
});

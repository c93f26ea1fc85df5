import type { Page } from '@playwright/test';
import { violationsOn } from '../../fixtures/axe.js';
import { expect } from '../../fixtures/hotseat.js';
import { ask, startInterview, titles } from '../../fixtures/room.js';
import { test, withSpeech } from '../../fixtures/speaking.js';

type Heard = typeof globalThis & { heard: { text: string; voice: string; end: () => void }[] };

/** A system with one voice of its own and one of a server; what is said is kept, and ends when the test says so. */
async function withVoices(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { heard } = Object.assign(globalThis as Heard, { heard: [] });
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      lang = '';
      constructor(readonly text: string) {
        super();
      }
    }
    const system = Object.assign(new EventTarget(), {
      getVoices: () => [
        { name: 'afar', lang: 'en-GB', localService: false, default: true },
        { name: 'here', lang: 'en-US', localService: true, default: false },
      ],
      cancel: () => heard.at(-1)?.end(),
      speak: (said: Utterance) => {
        const end = (): void => void said.dispatchEvent(new Event('end'));
        heard.push({ text: said.text, voice: said.voice?.name ?? '', end });
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: system });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

const heardIn = (page: Page): Promise<readonly { text: string; voice: string }[]> =>
  page.evaluate(() => (globalThis as Heard).heard.map(({ text, voice }) => ({ text, voice })));

test('where the system has no voice, nothing offers to read aloud', async ({ launch, dataDir }) => {
  await withSpeech(dataDir, { isReadAloud: true });
  const { page } = await launch();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('region', { name: 'Record in the room' })).toBeVisible();
  await expect(page.getByRole('switch', { name: /aloud/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Prompts/ }).click();
  await startInterview(page, titles.rag);
  await ask(page, 'How fast must an answer come?');
  await expect(page.getByRole('button', { name: /aloud/ })).toHaveCount(0);
});

test('the prompt, the question and each line are read by a voice of this machine, and stop', async ({
  kept,
}) => {
  const { page } = kept;
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await withVoices(page);
  await startInterview(page, titles.rag);
  await page.getByRole('button', { name: 'Read the prompt aloud' }).click();
  const [prompt] = await heardIn(page);
  expect(prompt?.voice).toBe('here');
  expect(prompt?.text).toContain('50,000 PDF documents: memos');
  expect(prompt?.text).not.toMatch(/[*_`#]/);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop reading the prompt aloud' }).click();
  await expect(page.getByRole('button', { name: 'Read the prompt aloud' })).toBeVisible();
  await page.getByRole('button', { name: 'Read the question aloud' }).click();
  await page.getByRole('button', { name: 'Stop reading the question aloud' }).waitFor();
  await page.evaluate(() => (globalThis as Heard).heard.at(-1)?.end());
  await expect(page.getByRole('button', { name: 'Read the question aloud' })).toBeVisible();
  // Not asked for, nothing is said by itself.
  const answer = await ask(page, 'How fast must an answer come, at p95?');
  expect((await heardIn(page)).map(({ text }) => text)).not.toContain(answer);
  await page.getByRole('button', { name: 'Read this line aloud' }).last().click();
  expect((await heardIn(page)).at(-1)?.text).toBe(answer);
});

test('switched on, the interviewer’s lines are said as they come', async ({ hotseat }) => {
  const { page } = hotseat;
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await withVoices(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page
    .getByRole('region', { name: 'Read the interviewer’s lines aloud' })
    .getByText('Off')
    .click();
  await page.getByRole('button', { name: /^Prompts/ }).click();
  await startInterview(page, titles.rag);
  const answer = await ask(page, 'How fast must an answer come, at p95?');
  await expect.poll(async () => (await heardIn(page)).at(-1)?.text).toBe(answer);
  // Whoever pauses wants silence.
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('button', { name: /^Stop reading/ })).toHaveCount(0);
});

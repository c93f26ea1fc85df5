import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFakeServer, type Behaviour } from '../../../src/main/model/fake-server.fixture.js';
import { streams } from '../../../src/main/model/fake-talk.fixture.js';
import { answerDialogs, shownDialogs } from '../../fixtures/consent.js';
import { expect, test as base } from '../../fixtures/hotseat.js';
import { openSettings } from '../../fixtures/model-screen.js';
import {
  ask,
  nextPhase,
  note,
  onDisk,
  startInterview,
  submit,
  titles,
} from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';

type Fixtures = { readonly serve: (behaviours: readonly Behaviour[]) => Promise<Served> };
type Served = Awaited<ReturnType<typeof startFakeServer>>;

const test = base.extend<Fixtures>({
  // A model that interviews and was agreed to, set before the app starts.
  serve: async ({ dataDir }, use) => {
    const servers: Served[] = [];
    await use(async (behaviours) => {
      const server = await startFakeServer(behaviours);
      servers.push(server);
      await withInterviewer(dataDir, server.baseUrl);
      return server;
    });
    for (const server of servers) await server.close().catch(() => undefined);
  },
});

async function withInterviewer(dataDir: string, baseUrl: string): Promise<void> {
  const { origin } = new URL(baseUrl);
  await mkdir(join(dataDir, 'profile'), { recursive: true });
  await mkdir(join(dataDir, 'data'), { recursive: true });
  await writeFile(
    join(dataDir, 'profile', 'consents.json'),
    JSON.stringify({ schema: 1, consents: { [origin]: ['answers', 'interview'] } }),
  );
  const model = { preset: 'custom', baseUrl, model: 'fake-model' };
  await writeFile(
    join(dataDir, 'data', 'settings.json'),
    JSON.stringify({ schema: 1, interviewer: { by: 'llm', patienceSec: 15 }, model }),
  );
}

const unknown = 'I don’t know that.';

test('a slow model is heard sentence by sentence, is stopped by Escape, and what it said is journaled', async ({
  launch,
  serve,
  dataDir,
}) => {
  await serve([
    streams([unknown, ' Assume what you find', ' reasonable, and', ' say so.'], { everyMs: 700 }),
    streams([unknown, ' And'], { end: 'hangs' }),
  ]);
  const { page } = await launch();
  await startInterview(page, titles.rag);
  const talk = page.getByRole('log', { name: 'Conversation' });
  await page.keyboard.press('Control+j');
  await page.keyboard.type('Which colour has the logo?');
  await page.keyboard.press('Enter');
  await expect(talk.getByText(unknown, { exact: true })).toBeVisible();
  // Bug: Enter did nothing while an answer was under way, and the question was never asked.
  await page.keyboard.type('And the button?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ask the interviewer' })).not.toBeEmpty();
  await expect(
    talk.getByText(`${unknown} Assume what you find reasonable, and say so.`),
  ).toBeVisible();
  await expect(talk.getByText('Interviewer · model')).toBeVisible();
  await expect(page.getByText(/Interviewer: [\d,]+ tokens of the model/)).toBeVisible();
  await onDisk(dataDir, '"model":"fake-model"', 3000);

  await expect(talk.getByText('And the button?')).toBeVisible();
  await expect(talk.getByText(unknown, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(talk.getByText('Your question is kept.')).toBeVisible();
  await talk.getByRole('button', { name: 'Offline answer' }).click();
  await expect(talk.getByText('Your question is kept.')).toBeHidden();
  await expect(talk.getByRole('listitem').last()).toContainText('Interviewer');
});

test('a model that dies in the middle of a sentence loses no question', async ({
  launch,
  serve,
}) => {
  await serve([streams(['There are fif'], { end: 'resets' })]);
  const { page } = await launch();
  await startInterview(page, titles.rag);
  const talk = page.getByRole('log', { name: 'Conversation' });
  await page.keyboard.press('Control+j');
  await page.keyboard.type('How many documents are there?');
  await page.keyboard.press('Enter');
  await expect(talk.getByText('No answer arrived.')).toBeVisible({ timeout: 15_000 });
  await expect(talk).not.toContainText('There are fif');
  await talk.getByRole('button', { name: 'Offline answer' }).click();
  await expect(talk.getByRole('listitem').last()).toContainText('Forty pages');
});

test('a number that a model invents is never shown; the sheet answers', async ({
  launch,
  serve,
  dataDir,
}) => {
  const server = await serve([streams(['There are 80,417', ' documents.', ' Go on.'])]);
  const { page } = await launch();
  await startInterview(page, titles.rag);
  const seen: string[] = [];
  await page.exposeFunction('noteSeen', (text: string) => void seen.push(text));
  await page.evaluate(() => {
    const { noteSeen } = window as unknown as { noteSeen: (text: string) => void };
    new MutationObserver(() => noteSeen(document.body.innerText)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  expect(await ask(page, 'How many documents are there?')).toContain('Forty pages');
  expect(server.requests).toHaveLength(2);
  expect(server.requests[1]?.text).toContain('That was not said.');
  expect(seen.join(' ')).toContain('Forty pages');
  expect(seen.join(' ')).not.toContain('80,417');
  await onDisk(dataDir, '"tokens":', 3000);
});

// Bug: each of these is survived by itself, and not the interview that meets them all.
test('a whole interview with a model that is slow, dies in the middle of a sentence and invents a number, to its report', async ({
  launch,
  serve,
}) => {
  test.setTimeout(120_000);
  const dies = streams(['There are fif'], { end: 'resets' });
  await serve([
    // Bug: after a reply that asks back at its end, the interviewer was answering for ever.
    streams([unknown, ' What do', ' you assume for it?'], { everyMs: 700 }),
    dies,
    dies,
    dies,
    streams(['There are 80,417', ' documents.']),
  ]);
  const { page } = await launch();
  await startInterview(page, titles.rag);
  const talk = page.getByRole('log', { name: 'Conversation' });
  expect(await ask(page, 'Which colour has the logo?')).toContain(unknown);

  await nextPhase(page);
  await page.keyboard.press('Control+j');
  await page.keyboard.type('How many documents are there?');
  await page.keyboard.press('Enter');
  await expect(talk.getByText('No answer arrived.')).toBeVisible({ timeout: 15_000 });
  // Who goes on in the meantime loses nothing of it.
  await note(page, 'Design', 'A cross-encoder reranks the fifty candidates of both indexes.');
  await talk.getByRole('button', { name: 'Offline answer' }).click();
  await expect(talk.getByRole('listitem').last()).toContainText('Forty pages');

  await nextPhase(page);
  expect(await ask(page, 'How many documents are there by now?')).toContain('Forty pages');
  await submit(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toContainText(verdictTitle);
  await expect(main.getByText(/cross-encoder reranks/).first()).toBeVisible();
  await expect(main.getByText('How many documents are there?').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText('80,417');
  await expect(page.locator('body')).not.toContainText('There are fif');
});

test('nothing goes out before the person has agreed to an interview by the model', async ({
  launch,
  serve,
  dataDir,
}) => {
  const server = await serve([streams([unknown])]);
  const { origin } = new URL(server.baseUrl);
  await writeFile(
    join(dataDir, 'profile', 'consents.json'),
    JSON.stringify({ schema: 1, consents: { [origin]: ['answers'] } }),
  );
  const { page } = await launch();
  await startInterview(page, titles.rag);
  const talk = page.getByRole('log', { name: 'Conversation' });
  await page.keyboard.press('Control+j');
  await page.keyboard.type('How many documents are there?');
  await page.keyboard.press('Enter');
  await expect(talk.getByText('No answer arrived.')).toBeVisible();
  expect(server.requests).toEqual([]);
});

test('main asks before a model is chosen to interview, and says what it is sent', async ({
  launch,
  serve,
  dataDir,
}) => {
  await serve([streams([unknown])]);
  const consents = join(dataDir, 'profile', 'consents.json');
  await writeFile(consents, JSON.stringify({ schema: 1, consents: {} }));
  const { app, page } = await launch();
  await answerDialogs(app, 'yes');
  await openSettings(page);
  const choice = page.getByRole('radiogroup', { name: 'Interviewer', exact: true });
  await choice.getByText('Offline rules').click();
  await choice.getByText('Language model').click();
  await expect(choice.getByRole('radio', { name: 'Language model' })).toBeChecked();
  const [consent] = await shownDialogs(app);
  for (const part of ['fact sheet', 'notes', 'rubric and the reference answer are not sent'])
    expect(consent?.detail).toContain(part);
});

import { expect, test } from '../fixtures/hotseat.js';
import { practise, type Practised } from '../fixtures/practised.js';
import { violationsOn } from '../fixtures/axe.js';

const mocks: Practised[] = [
  ...Array.from({ length: 9 }, (_, n): Practised => ({
    promptId: ['rag-over-internal-pdfs', 'spike-and-cheaper', 'rlhf-pipeline'][n % 3] ?? '',
    daysAgo: 80 - n * 9, strength: 0.3 + n * 0.05, guess: 50 + ((n * 17) % 30), pace: 1.15,
    ...(n === 4 ? { shortMinutes: 20 } : {}),
    ...(n === 6 ? { level: 'staff' as const } : {}),
  })),
  ...['rotary-position-embedding', 'kv-cache'].map((promptId, n): Practised => ({
    promptId, daysAgo: 12 - n * 5, strength: 0.6, level: 'mid', ...(n === 0 ? { guess: 55 } : {}),
  })),
];
for (const [w, h, scheme, zoom] of [[1280, 800, 'light', 1], [1680, 1050, 'dark', 1], [960, 600, 'light', 1.3], [1280, 800, 'dark', 1]] as const) {
  test(`${w} ${scheme}`, async ({ dataDir, launch }) => {
    test.setTimeout(120_000);
    await practise(dataDir, mocks);
    const { app, page } = await launch();
    await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [w, h] as const);
    await page.emulateMedia({ colorScheme: scheme });
    page.on('console', (m) => console.log('PAGE', m.text()));
    page.on('pageerror', (m) => console.log('ERR', m.message));
    await page.getByRole('button', { name: /^History/ }).click();
    if (zoom !== 1) await page.evaluate((z) => { document.documentElement.style.fontSize = `${z * 24}px`; }, 1);
    await page.getByText('Trends').click();
    await expect(page.getByRole('img', { name: /System design/ }).first()).toBeVisible();
    await page.waitForTimeout(800);
    console.log('AXE', w, scheme, await violationsOn(page));
    const main = page.getByRole('main');
    const height = await main.evaluate((m) => m.scrollHeight);
    for (let n = 0; n * (h - 90) < height; n += 1) {
      await main.evaluate((m, y) => { m.scrollTop = y; }, n * (h - 90));
      await page.screenshot({ path: `/tmp/h3-shots/${w}-${scheme}-${n}.png` });
    }
    for (const by of ['Dimension', 'Topic']) {
      await main.evaluate((m) => { m.scrollTop = 0; });
      await page.getByRole('radiogroup', { name: 'Scores by' }).getByText(by).click();
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/h3-shots/${w}-${scheme}-by-${by}.png` });
    }
  });
}

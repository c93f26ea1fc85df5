import type { Page } from '@playwright/test';
import { join } from 'node:path';

/** Takes numbered pictures of a page into a folder, and says so. */
export function album(page: Page, folder: string): (what: string) => Promise<void> {
  let count = 0;
  return async (what) => {
    count += 1;
    const name = `${String(count).padStart(2, '0')}-${what.replaceAll(' ', '-')}.png`;
    await page.screenshot({ path: join(folder, name), animations: 'disabled' });
    process.stdout.write(`${String(count).padStart(2)}  ${what}\n`);
  };
}

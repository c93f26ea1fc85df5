import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './specs',
  outputDir: '../out/e2e',
  // Each test owns its app and its data folder, or has its turn in the window that its worker keeps (`kept` in
  // fixtures/hotseat.ts). Two cores carry two; what they leave is for lint and types (scripts/test/waves.js).
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A loaded CI machine may reach a 10 s limit first; a test that passes at its second try is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
});

import { defineConfig } from '@playwright/test';

// CHROMIUM and ASHAR name the two programs; `script/test` sets both.
export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  globalSetup: './house.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: process.env.HOUSE_URL, // set by house.ts
    locale: 'en-GB',
    timezoneId: 'Asia/Bishkek',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

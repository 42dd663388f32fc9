import { defineConfig } from '@playwright/test'
import { firefoxOptions, launchOptions } from './tests/browser/launch-options.ts'

const DESKTOP = { width: 1440, height: 900 }

// Playwright reads this file again in every process of its tests, so that what the global set-up put into the
// environment is known here by then.
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A test of every crossing loads eight pages, on a slow machine at two seconds each.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: process.env.SITE_URL,
    browserName: 'chromium',
    colorScheme: 'light',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    // Not the site's own zone, on purpose: it shows Helsinki time wherever its reader is.
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
  },
  projects: [
    // The two first, one of each beside the tests in Chromium: they are slow to start.
    {
      name: 'firefox',
      grep: /@every-browser/,
      workers: 1,
      // A picture brings a style with it, which the page's policy blocks: a fault beside the one looked for.
      use: { viewport: DESKTOP, browserName: 'firefox', screenshot: 'off', ...firefoxOptions() },
    },
    {
      name: 'webkit',
      grep: /@every-browser/,
      workers: 1,
      use: { viewport: DESKTOP, browserName: 'webkit', launchOptions: {} },
    },
    { name: 'desktop', use: { viewport: DESKTOP } },
    {
      name: 'phone',
      // Where the width or the finger makes a difference; what an address means or a key does is the same.
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
})

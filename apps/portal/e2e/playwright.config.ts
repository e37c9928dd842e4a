import { defineConfig, devices } from '@playwright/test'
import { takeHouse } from './house/take-house.ts'

const house = takeHouse()

/**
 * Against houses that are already open: the launcher opens them, each over a throw-away database with the demo, and says
 * where they are (HUBCAP_E2E_HOUSES, or HUBCAP_E2E_URL for one), and which browser there is (HUBCAP_CHROMIUM).
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: house.count,
  forbidOnly: true,
  // Far more than a step takes: a machine that is busy with other things fails no test.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  // One hitch in five hundred tests shouldn't keep back a change; it is reported all the same.
  retries: 1,
  reporter: 'list',
  use: {
    baseURL: house.url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What stood on the page is kept of every step; a film of it besides would cost as much as the test.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      // Without a locale of UTF-8 the browser calls a file with a Chinese name “download”.
      env: { ...process.env, LANG: 'C.UTF-8' } as Record<string, string>,
      ...(process.env.HUBCAP_CHROMIUM && { executablePath: process.env.HUBCAP_CHROMIUM }),
      // A browser refuses its sandbox to root; containers run as root.
      // Without a graphics card the browser would draw with the processor what nobody looks at.
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } }, testIgnore: '**/*.phone.e2e.ts' },
    { name: 'phone', use: { ...devices['iPhone 13'], defaultBrowserType: 'chromium' }, testMatch: '**/*.phone.e2e.ts' },
  ],
})

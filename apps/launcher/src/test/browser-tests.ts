import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { step } from '../bootstrap/progress.mjs'
import { root } from '../bootstrap/root.mjs'
import { findChromium } from '../browser/find-chromium.ts'
import { openTestDatabases, type TestDatabases } from '../browser/open-test-databases.ts'
import { openTestHouse, type TestHouse } from '../browser/open-test-house.ts'
import { buildPortal } from '../portal/build-portal.ts'
import { runTool } from '../run-tool.ts'
import type { Outcome, Part } from './part.ts'

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }

const config = 'apps/portal/e2e/playwright.config.ts'

/** What passed only when tried again passed, and is reported: something in it depends on speed, and is to be mended. */
function outcomeOf({ stats }: PlaywrightReport, code: number, output: string): Outcome {
  const failed = stats.unexpected === 0 && code !== 0 ? 1 : stats.unexpected
  const outcome = { passed: stats.expected + stats.flaky, failed }
  return failed + stats.flaky > 0 ? { ...outcome, report: output } : outcome
}

async function runPlaywright(env: Record<string, string>, filter?: string): Promise<Outcome> {
  const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-playwright-'))
  const file = path.join(directory, 'report.json')
  try {
    const { code, output } = await runTool(
      'playwright',
      ['test', '--config', config, '--reporter=list,json', ...(filter ? [filter] : [])],
      { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
    )
    // It ended before it could report.
    if (!existsSync(file)) return { passed: 0, failed: 1, report: output }
    return outcomeOf(JSON.parse(readFileSync(file, 'utf8')), code, output)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const testFiles = () => globSync('apps/portal/e2e/**/*.e2e.ts', { cwd: root })

/** Half of the files are tried in each, at the same time: a page that loads keeps one processor busy, not two. */
const mostHouses = Math.min(2, availableParallelism())

/** @throws when one of them doesn't open, and then none is open */
async function openHouses({ urls, secrets }: TestDatabases): Promise<TestHouse[]> {
  const opened = await Promise.allSettled(urls.map((of) => openTestHouse(of, secrets)))
  const houses = opened.flatMap((house) => (house.status === 'fulfilled' ? [house.value] : []))
  const failure = opened.find((house) => house.status === 'rejected')
  if (!failure) return houses
  await Promise.all(houses.map((house) => house.close()))
  throw failure.reason
}

async function run(filter = ''): Promise<Outcome> {
  const chromium = await step('finding a browser', findChromium)
  const files = testFiles().filter((file) => file.includes(filter))
  const count = Math.min(mostHouses, files.length)
  // Built once, while the demo is loaded: two houses would build into the same folder.
  const [opened, built] = await Promise.allSettled([openTestDatabases(count), buildPortal()])
  if (opened.status === 'rejected') throw opened.reason
  const databases = opened.value
  try {
    if (built.status === 'rejected') throw built.reason
    const houses = await openHouses(databases)
    const env = { HUBCAP_E2E_HOUSES: JSON.stringify(houses.map((house) => house.env)), HUBCAP_CHROMIUM: chromium }
    try {
      return await runPlaywright(env, filter)
    } finally {
      await Promise.all(houses.map((house) => house.close()))
    }
  } finally {
    await databases.stop()
  }
}

/** The whole product, in a browser. */
export const browserTests: Part = {
  name: 'browser',
  title: 'browser tests',
  files: testFiles,
  run,
}

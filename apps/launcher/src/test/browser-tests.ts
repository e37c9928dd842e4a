import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { step } from '../bootstrap/progress.mjs'
import { root } from '../bootstrap/root.mjs'
import { findChromium } from '../browser/find-chromium.ts'
import { openTestHouse } from '../browser/open-test-house.ts'
import { runTool } from '../run-tool.ts'
import type { Outcome, Part } from './part.ts'

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }

const config = 'apps/portal/e2e/playwright.config.ts'

/** A test that passes only when tried again fails: something in it depends on speed. */
function outcomeOf({ stats }: PlaywrightReport, code: number): Outcome {
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed }
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
    const outcome = outcomeOf(JSON.parse(readFileSync(file, 'utf8')), code)
    return outcome.failed > 0 ? { ...outcome, report: output } : outcome
  } finally {
    rmSync(directory, { recursive: true })
  }
}

async function run(filter?: string): Promise<Outcome> {
  const chromium = await step('finding a browser', findChromium)
  const house = await openTestHouse()
  try {
    return await runPlaywright({ ...house.env, HUBCAP_CHROMIUM: chromium }, filter)
  } finally {
    await house.close()
  }
}

/** The whole product, in a browser. */
export const browserTests: Part = {
  name: 'browser',
  title: 'browser tests',
  files: () => globSync('apps/portal/e2e/**/*.e2e.ts', { cwd: root }),
  run,
}

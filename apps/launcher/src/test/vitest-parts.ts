import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'
import { runTool } from '../run-tool.ts'
import type { Outcome, Part } from './part.ts'

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** A file that fails before its first test, in an import say, counts as one failure. */
function outcomeOf(report: VitestReport, code: number): Outcome {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

/** Runs test files, and counts tests. */
export async function runVitest(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-vitest-'))
  const file = path.join(directory, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code, output } = await runTool('vitest', ['run', ...reporters, ...args], { env })
    // It ended before it could report.
    if (!existsSync(file)) return { passed: 0, failed: 1, report: output }
    const outcome = outcomeOf(JSON.parse(readFileSync(file, 'utf8')), code)
    return outcome.failed > 0 ? { ...outcome, report: output } : outcome
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Unit, property, integration and policy tests. */
export const unitTests: Part = {
  name: 'tests',
  title: 'unit, property, integration and policy tests',
  files: () => globSync('{apps,packages}/*/src/**/*.test.{ts,tsx}', { cwd: root }),
  run: (filter) => runVitest(filter ? [filter] : []),
}

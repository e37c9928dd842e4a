import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../bootstrap/root.mjs'
import { runTool } from '../run-tool.ts'

type Violation = { rule: { name: string }; from: string; to: string }
type Report = { modules: { source: string }[]; summary: { violations: Violation[] } }

const configFile = path.join(root, '.dependency-cruiser.cjs')
const fixture = path.join(root, 'apps/launcher/fixtures/dependencies')

async function cruise(cwd: string): Promise<Report> {
  const args = ['--config', configFile, '--output-type', 'json', 'apps', 'packages']
  const { output } = await runTool('depcruise', args, { cwd })
  try {
    return JSON.parse(output.slice(output.indexOf('{')))
  } catch {
    throw new Error(`dependency-cruiser failed:\n${output.trim()}`)
  }
}

/** The fixture breaks every rule on purpose: a rule that it doesn't break has stopped working. */
async function proveRules(): Promise<void> {
  const rules: { name: string }[] = createRequire(import.meta.url)(configFile).forbidden
  const { summary } = await cruise(fixture)
  const broken = new Set(summary.violations.map((violation) => violation.rule.name))
  const silent = rules.map((rule) => rule.name).filter((name) => !broken.has(name))
  if (silent.length > 0) throw new Error(`These rules let through what they forbid: ${silent.join(', ')}.`)
}

/** Every source file must have been read, or the rules hold for less than they seem to. */
function proveCoverage({ modules }: Report): void {
  const read = new Set(modules.map((module) => module.source))
  const sources = globSync(['apps/*/src/**/*.{ts,tsx,mjs}', 'packages/*/src/**/*.{ts,tsx,mjs}'], { cwd: root })
  const unread = sources.filter((file) => !read.has(file) && !file.endsWith('.d.ts'))
  if (unread.length > 0) throw new Error(`dependency-cruiser did not read ${unread.length} files, as ${unread[0]}.`)
}

/** Layers, the order of domains, and circles. @throws with every import that breaks a rule */
export async function checkDependencies(): Promise<void> {
  await proveRules()
  const report = await cruise(root)
  proveCoverage(report)
  const lines = report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  if (lines.length > 0) throw new Error(lines.join('\n'))
}

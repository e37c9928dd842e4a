import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { duration } from '../bootstrap/progress.mjs'
import { generate } from '../generate/generate.ts'
import { mustRun } from '../run-tool.ts'
import { browserTests } from './browser-tests.ts'
import { checks } from './checks.ts'
import { oldestPostgresTests } from './oldest-postgres-tests.ts'
import { check, type Outcome, type Part } from './part.ts'
import { poolerTests } from './pooler-tests.ts'
import { unitTests } from './vitest-parts.ts'

const generated = check('generate', 'generated code', generate)
const isolation = check('isolation', 'nobody sees what is not theirs: the short form of the proof', () =>
  mustRun(process.execPath, ['apps/launcher/src/prove-isolation.mjs', '--short']),
)
const proveMoney = (...args: string[]) => mustRun(process.execPath, ['apps/launcher/src/prove-money.mjs', ...args])
const money = check('money', 'nothing is lost or counted twice: the short form of the proof', () =>
  proveMoney('--short', '--no-controls'),
)
/** That the proof fails where it must. It is long: each has a house of its own, and one of them pays for months. */
const moneyControls: Part = {
  ...check('money-controls', 'what is broken on purpose is found', () => proveMoney('--short', '--controls')),
  onRequest: true,
}
const parts: Part[] = [
  ...checks,
  unitTests,
  isolation,
  money,
  moneyControls,
  ...oldestPostgresTests,
  ...poolerTests,
  browserTests,
]

type Chosen = { part: Part; filter?: string }

/** The parts of that name, or else those with test files that have it in their path, limited to these. */
function choose(name: string | undefined): Chosen[] {
  if (!name) return parts.filter((part) => !part.onRequest).map((part) => ({ part }))
  const named = parts.filter((part) => part.name === name)
  if (named.length > 0) return named.map((part) => ({ part }))
  const chosen = parts.filter((part) => part.files?.().some((file) => file.includes(name)))
  if (chosen.length > 0) return chosen.map((part) => ({ part, filter: name }))
  const names = parts.map((part) => part.name).join(', ')
  throw new StartProblem(`No part and no test file is called ${name}. Parts: ${names}.`)
}

async function runPart({ part, filter }: Chosen): Promise<Outcome> {
  const began = performance.now()
  console.log(`  … ${part.title}`)
  const outcome = await part.run(filter).catch((error) => ({ passed: 0, failed: 1, report: String(error.stack) }))
  const mark = outcome.failed === 0 ? '✓' : '✗'
  const count = part.files ? `: ${outcome.passed} passed, ${outcome.failed} failed` : ''
  if (outcome.report) console.log(outcome.report.trimEnd())
  console.log(`  ${mark} ${part.title}${count} (${duration(performance.now() - began)})`)
  return outcome
}

/** `npm test`: every part, or those that a name chooses. Ends with one line, `N passed, N failed`. */
export async function test([name]: string[]): Promise<void> {
  const chosen = choose(name)
  const first = await runPart({ part: generated })
  let { passed, failed } = first
  // Nothing else can be judged without generated code.
  for (const each of failed > 0 ? [] : chosen) {
    const outcome = await runPart(each)
    passed += outcome.passed
    failed += outcome.failed
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

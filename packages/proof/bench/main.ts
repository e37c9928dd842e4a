import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benches } from './benches.ts'
import type { Bench, BenchOptions } from './frame/bench.ts'
import { load, machine } from './frame/machine.ts'
import { outcomeText } from './frame/print.ts'
import { stopPrograms } from './frame/program.ts'
import { openStage, type Stage } from './frame/stage.ts'

const usage = `npm run bench -- [NAME…] [--json FILE] [--quick] [--house URL]

  NAME     ${benches.map(({ name }) => name).join(', ')}; all of them without one
  --json   writes all figures to a file
  --quick  small data and short rounds: whether it works, not how fast
  --house  the address of a product that runs with its demo, for benches of the portal`

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function choose(names: readonly string[]): readonly Bench[] {
  const unknown = names.find((name) => !benches.some((bench) => bench.name === name))
  if (unknown) throw new Error(`There is no bench ${unknown}.\n\n${usage}`)
  return names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name))
}

async function runOne(bench: Bench, stage: Stage, options: BenchOptions) {
  const began = performance.now()
  const loadBefore = load()
  say(`\n## ${bench.name}: ${bench.title}\n`)
  const outcome = await bench.run(stage, options).finally(stopPrograms)
  const seconds = Math.round((performance.now() - began) / 1000)
  const loadAfter = load()
  say(`${outcomeText(outcome)}\n\n${seconds} s; load of the machine before ${loadBefore}, after ${loadAfter}`)
  return [bench.name, { ...outcome, seconds, loadBefore, loadAfter }] as const
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      house: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return say(usage)
  const chosen = choose(positionals)
  const stage = openStage()
  const on = await machine(stage, process.env.HUBCAP_PROOF_SUPERUSER_URL as string)
  say(`${on.processors} × ${on.model}, ${on.memoryGiB} GiB, ${on.system}, Node ${on.node}, Postgres ${on.postgres}`)
  const options = { quick: values.quick, house: values.house ?? null }
  const figures: (readonly [string, object])[] = []
  for (const bench of chosen) {
    figures.push(await runOne(bench, stage, options))
    const all = {
      at: new Date().toISOString(),
      machine: on,
      quick: options.quick,
      benches: Object.fromEntries(figures),
    }
    // After each: what was measured stays, whatever comes of the next.
    if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`)
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

await run().catch((error: unknown) => {
  process.exitCode = 1
  console.error(error instanceof Error ? error.stack : error)
})

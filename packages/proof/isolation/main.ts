import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { stopPrograms } from '../bench/frame/program.ts'
import { openStage } from '../bench/frame/stage.ts'
import { type Options, parts } from './parts.ts'
import { type Figures, reportText } from './report.ts'
import { makeWorld } from './world/make-world.ts'

const usage = `npm run prove:isolation -- [PART…] [--short] [--seed N] [--json FILE]

  PART     ${parts.map(({ name }) => name).join(', ')}; all of them without one
  --short  a sample that the seed chooses, within 90 seconds
  --seed   a number; another in each run without one, and printed
  --json   writes all figures to a file`

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function optionsOf(): { chosen: typeof parts; json: string | undefined; options: Options } | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      short: { type: 'boolean', default: false },
      seed: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.find((name) => !parts.some((part) => part.name === name))
  if (values.help || unknown) {
    say(unknown ? `There is no part ${unknown}.\n\n${usage}` : usage)
    process.exitCode = unknown ? 1 : 0
    return null
  }
  const chosen = positionals.length === 0 ? parts : parts.filter(({ name }) => positionals.includes(name))
  const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed)
  return { chosen, json: values.json, options: { short: values.short, seed } }
}

async function prove({ chosen, json, options }: NonNullable<ReturnType<typeof optionsOf>>): Promise<void> {
  const began = performance.now()
  const stage = openStage()
  const urls = await stage.database('isolation')
  const superuser = new pg.Client({ connectionString: urls.superuser })
  await superuser.connect()
  try {
    say(`seed ${options.seed}${options.short ? ', short form' : ''}`)
    const world = await makeWorld(superuser, new Date())
    say(
      `${world.tables.length} tables, ${world.rows.length} rows in ${new Set(world.cells.map((c) => c.chain)).size} chains`,
    )
    let figures: Figures = { tables: world.tables.length, seed: options.seed, findings: [] }
    for (const part of chosen) {
      const partBegan = performance.now()
      const { findings, ...more } = await part.run({ stage, urls, superuser, world, options, say })
      figures = { ...figures, ...more, findings: [...figures.findings, ...findings] }
      const seconds = ((performance.now() - partBegan) / 1000).toFixed(1)
      say(`${findings.length === 0 ? '✓' : '✗'} ${part.title} (${seconds} s)`)
      for (const { where, what } of findings.slice(0, 3)) say(`  ${where}: ${what}`)
    }
    figures.seconds = Math.round((performance.now() - began) / 1000)
    say(reportText(figures))
    if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`)
    process.exitCode = figures.findings.length === 0 ? 0 : 1
  } catch (error) {
    // Why a program didn't answer stands in what it wrote.
    const log = readFileSync(path.join(stage.directory, 'programs.log'), 'utf8')
    throw new Error(`The programs wrote:\n${log.slice(-4000)}`, { cause: error })
  } finally {
    await stopPrograms()
    await superuser.end()
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const given = optionsOf()
if (given)
  await prove(given).catch((error: unknown) => {
    process.exitCode = 1
    console.error(error)
  })
// Whatever a part that failed has left open.
if (given) process.exit(process.exitCode)

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { stopPrograms } from '../bench/frame/program.ts'
import { openStage } from '../bench/frame/stage.ts'
import { runControls } from './controls/controls.ts'
import { openPostgres } from './house/postgres.ts'
import { emptyReport, type Report, reportText, shortOf, withLeg } from './report.ts'
import { postgresLog, runLeg } from './run/run-leg.ts'

const usage = `npm run prove:money -- [--short | --controls] [--no-controls] [--operations N] [--seed N] [--favour WORDS] [--minutes N] [--leg-minutes N] [--json FILE] [--resume FILE]

  --short     6,500 operations, within a minute on a quiet machine
  --controls  only what is broken on purpose
  --no-controls  without what is broken on purpose
  --operations  of the short form, so many instead
  --favour    kinds of operation with one of these in their name (with commas between) come ten times as often
  --minutes   how long; 60 without it
  --leg-minutes  of each leg, each on a fresh database; 10 without it
  --seed      a number; another in each run without one, and printed
  --json      writes all figures to a file, after each leg
  --resume    goes on with the legs that such a file hasn't got yet`

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const clients = 24
const long = { postgres: 40, app: 100 }
const short = { operations: 6_500, kills: { postgres: 1, app: 3 } }

type Options = {
  short: boolean
  controls: boolean
  withControls: boolean
  operations: number
  minutes: number
  legMinutes: number
  favoured: string | undefined
  json: string | undefined
  report: Report
}

function optionsOf(): Options | null {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      controls: { type: 'boolean', default: false },
      'no-controls': { type: 'boolean', default: false },
      seed: { type: 'string' },
      favour: { type: 'string' },
      minutes: { type: 'string', default: '60' },
      'leg-minutes': { type: 'string', default: '10' },
      operations: { type: 'string', default: String(short.operations) },
      json: { type: 'string' },
      resume: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    say(usage)
    return null
  }
  const known =
    values.resume && existsSync(values.resume) ? (JSON.parse(readFileSync(values.resume, 'utf8')) as Report) : null
  const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed)
  return {
    ...{
      short: values.short,
      controls: values.controls,
      withControls: !values['no-controls'],
      operations: Number(values.operations),
      minutes: Number(values.minutes),
      legMinutes: Number(values['leg-minutes']),
      json: values.json ?? values.resume,
      favoured: values.favour,
    },
    report: known ?? emptyReport(seed),
  }
}

/** Of so many in all, those that fall to one of the legs. */
const partOf = (total: number, leg: number, legs: number) =>
  Math.floor((total * (leg + 1)) / legs) - Math.floor((total * leg) / legs)

function planOf({ short: isShort, controls, operations, minutes, legMinutes }: Options) {
  if (controls) return []
  if (isShort) return [{ operations, seconds: Number.POSITIVE_INFINITY, kills: short.kills }]
  const legs = Math.ceil(minutes / legMinutes)
  const share = minutes / 60
  return Array.from({ length: legs }, (_, leg) => ({
    ...{ operations: Number.POSITIVE_INFINITY, seconds: (minutes * 60) / legs },
    kills: {
      postgres: partOf(Math.ceil(long.postgres * share), leg, legs),
      app: partOf(Math.ceil(long.app * share), leg, legs),
    },
  }))
}

async function prove(options: Options): Promise<void> {
  const stage = openStage()
  const superuser = process.env.HUBCAP_PROOF_SUPERUSER_URL as string
  const postgres = openPostgres(stage.postgresPid, superuser, postgresLog(stage))
  let { report } = options
  const keep = () => options.json && writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
  try {
    say(`seed ${report.seed}${options.short ? ', short form' : ''}`)
    // A run that is ended in its first leg goes on with the same seed, too.
    keep()
    const legs = planOf(options)
    for (const [at, leg] of legs.entries()) {
      if (at < report.legs) continue
      if (legs.length > 1) say(`leg ${at + 1} of ${legs.length}`)
      const base = { stage, postgres, seed: report.seed + at, say, clients, chains: 4, favoured: options.favoured }
      report = withLeg(report, await runLeg({ ...base, ...leg, name: `money_${at}` }))
      keep()
    }
    if (options.withControls) report.negativeControls = await runControls({ stage, postgres, seed: report.seed, say })
    keep()
    say(reportText(report))
    if (!options.short && !options.controls) for (const line of shortOf(report)) say(line)
    const { total, failedAsTheyMust } = report.negativeControls
    process.exitCode = report.findings.length === 0 && failedAsTheyMust === total ? 0 : 1
  } catch (error) {
    // Why a program didn't answer stands in what it wrote.
    const log = readFileSync(path.join(stage.directory, 'programs.log'), 'utf8')
    throw new Error(`The programs wrote:\n${log.slice(-4000)}`, { cause: error })
  } finally {
    await stopPrograms()
    await postgres.stop()
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const given = optionsOf()
if (given)
  await prove(given).catch((error: unknown) => {
    process.exitCode = 1
    console.error(error)
  })
// Whatever a leg that failed has left open.
if (given) process.exit(process.exitCode)

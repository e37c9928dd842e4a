import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopPrograms } from '../../bench/frame/program.ts'
import type { Stage } from '../../bench/frame/stage.ts'
import { draftLast } from '../clearing/draft-last.ts'
import { openAsker } from '../clients/ask.ts'
import { runClients } from '../clients/run-clients.ts'
import { Tally } from '../clients/tally.ts'
import { compare } from '../compare/compare.ts'
import { compareSalesPay } from '../compare/compare-sales-pay.ts'
import { type Kills, runFaults } from '../faults/run-faults.ts'
import { Weather } from '../faults/weather.ts'
import type { Finding } from '../finding.ts'
import { openCutter } from '../house/cutter.ts'
import { openHouse } from '../house/house.ts'
import type { Postgres } from '../house/postgres.ts'
import { favouring, kindsFor } from '../kinds/kinds.ts'
import { Model } from '../model/model.ts'
import { payDays } from '../pay/pay-days.ts'
import { runSnapshots } from '../snapshots/run-snapshots.ts'
import { takeSnapshot } from '../snapshots/take-snapshot.ts'
import { makeWorld } from '../world/make-world.ts'
import { learnCards } from './learn-cards.ts'
import { learnLines } from './learn-lines.ts'

export type Broken = {
  readonly name: string
  readonly sql: readonly string[]
  /** Whether pay is to go on to its end all the same. */
  readonly pays: boolean
  /** Whether what must be found is found. */
  isSeen(findings: readonly Finding[]): boolean
}

export type Leg = {
  stage: Stage
  postgres: Postgres
  /** Of its database. */
  name: string
  seed: number
  clients: number
  chains: number
  /** Enough: so many operations or so many seconds, whichever comes first. */
  operations: number
  seconds: number
  kills: Kills
  /** What comes more often, by words of its names. */
  favoured?: string | undefined
  say(text: string): void
  /** Something of the product's that is broken on purpose, with what is done to the database first; over once it is seen. */
  broken?: Broken
}

export type LegOutcome = {
  tally: Tally
  kills: Kills
  cuts: number
  snapshots: number
  seconds: number
  findings: readonly Finding[]
}

/** Many clients on a fresh database while things are killed, looked at meanwhile and compared in the end. */
export async function runLeg(leg: Leg): Promise<LegOutcome> {
  const { stage, postgres, broken, say } = leg
  const urls = await stage.database(leg.name)
  if (broken) await stage.sql(urls.superuser, ...broken.sql)
  const house = await openHouse(stage, urls, broken?.name)
  const cutter = await openCutter(house.port)
  const asking = openAsker(house.url, house.secret, leg.clients + 40)
  try {
    const chains = await makeWorld(stage, urls.superuser, asking, leg.chains)
    if (leg.kills.app > 0) await house.startWorker()
    const model = new Model(chains, broken ? 8 : 60)
    const [tally, weather, kills] = [new Tally(), new Weather(), { postgres: 0, app: 0 }]
    const began = performance.now()
    const elapsed = () => (performance.now() - began) / 1000
    const progress = () => Math.max(tally.operations / leg.operations, elapsed() / leg.seconds)
    let faultsAreDone = false
    const isGivenUp = () => broken?.isSeen(model.findings) ?? false
    const isOver = () => isGivenUp() || (progress() >= 1 && faultsAreDone)
    const shared = { model, weather, isOver, isGivenUp }
    const faults = runFaults({
      ...shared,
      house,
      postgres,
      seed: leg.seed,
      plan: leg.kills,
      progress,
      kills,
      say,
    }).then(() => {
      faultsAreDone = true
    })
    const asked = runClients({
      ...shared,
      ...{ asking, cutterUrl: cutter.url, tally, seed: leg.seed, clients: leg.clients },
      kinds: favouring(kindsFor(house.secret), leg.favoured),
    })
    const told = setInterval(() => say(`  ${tally.operations} operations after ${Math.round(elapsed())} s`), 15_000)
    const looked = runSnapshots({ ...shared, url: urls.superuser })
    const learning = { ...shared, sql: (statement: string) => stage.sql(urls.superuser, statement) }
    const [snapshots] = await Promise.all([looked, asked, faults, learnCards(learning), learnLines(learning)])
    const seconds = elapsed()
    clearInterval(told)
    await house.stopWorker()
    if (!broken) await draftLast(asking, model)
    const last = await takeSnapshot(urls.superuser, model)
    for (const { promise, what } of last.findings) model.found(promise, what)
    await compare(urls.superuser, model)
    if (!broken || broken.pays) {
      await payDays({ stage, url: urls.superuser, house, model, seed: leg.seed })
      for (const { promise, what } of (await takeSnapshot(urls.superuser, model)).findings) model.found(promise, what)
      await compareSalesPay(urls.superuser, model)
    }
    await house.close()
    const circles = await deadlocks(stage, leg.name)
    if (circles > 0) model.found('order', `${circles} times somebody waited for somebody who waited for them`)
    const findings = explained(model.findings, readFileSync(path.join(stage.directory, 'programs.log'), 'utf8'))
    return { tally, kills, cuts: cutter.cuts(), snapshots: snapshots + 1, seconds, findings }
  } finally {
    cutter.close()
    await asking.close()
    await stopPrograms()
    await dropDatabase(stage, leg.name)
  }
}

/** An error that says only its id, with what the API wrote of it. */
const explained = (findings: readonly Finding[], log: string): Finding[] =>
  findings.map((finding) => {
    const id = /"errorId":"([^"]+)"/.exec(finding.what)?.[1]
    const line = id && log.split('\n').find((one) => one.includes(id))
    return line ? { ...finding, what: `${finding.what} ${line.slice(0, 1500)}` } : finding
  })

const superuser = () => process.env.HUBCAP_PROOF_SUPERUSER_URL as string

/** The next leg's data is not to lie beside this one's. */
async function dropDatabase(stage: Stage, name: string): Promise<void> {
  await sleep(100)
  await stage.sql(superuser(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

/** What Postgres has counted since it last came back; what a process counted stands there once it has ended. */
async function deadlocks({ sql }: Stage, name: string): Promise<number> {
  await sleep(300)
  const [row] = await sql(superuser(), `SELECT deadlocks FROM pg_stat_database WHERE datname = '${name}'`)
  return Number(row?.deadlocks)
}

export const postgresLog = (stage: Stage): string => path.join(stage.directory, 'logs', 'postgres.log')

import type pg from 'pg'
import type { Stage, Urls } from '../bench/frame/stage.ts'
import { randomOf } from '../src/hostile/random.ts'
import { runAttack } from './attack/run-attack.ts'
import { checkCatalogue } from './catalogue/checks.ts'
import type { Finding } from './finding.ts'
import { checkMatrix, readMatrix, runCanMutants } from './mutants/run-can-mutants.ts'
import { runSchemaMutants } from './mutants/run-schema-mutants.ts'
import { runOneActor } from './poison/one-actor.ts'
import { runPoison } from './poison/run-poison.ts'
import { probeTable } from './probe/probe-table.ts'
import type { Figures } from './report.ts'
import { sample } from './sample.ts'
import { runSmith } from './smith/run-smith.ts'
import type { World } from './world/make-world.ts'

export type Options = { short: boolean; seed: number }

export type Proving = {
  stage: Stage
  urls: Urls
  superuser: pg.Client
  world: World
  options: Options
  say: (text: string) => void
}

export type Part = {
  name: string
  title: string
  run(proving: Proving): Promise<Partial<Figures> & { findings: Finding[] }>
}

const catalogue: Part = {
  name: 'catalogue',
  title: 'every table, key, policy, right and function is as it must be',
  run: async ({ superuser }) => ({ findings: await checkCatalogue(superuser) }),
}

const rows: Part = {
  name: 'rows',
  title: 'row security alone shows and takes what it must, and no more',
  async run({ superuser, world }) {
    const findings: Finding[] = []
    await superuser.query('BEGIN')
    for (const table of world.tables) findings.push(...(await probeTable(superuser, world, table)))
    await superuser.query('ROLLBACK')
    return { findings }
  },
}

const roles: Part = {
  name: 'roles',
  title: 'the role matrix allows what it must, and no more',
  run: async () => ({ findings: checkMatrix(readMatrix()) }),
}

const mutants: Part = {
  name: 'mutants',
  title: 'policies, keys and rights made worse are noticed',
  async run(proving) {
    const { superuser, world, options, say } = proving
    const next = randomOf(options.seed).share
    const some =
      (most: number) =>
      <T>(all: T[]) =>
        options.short ? sample(all, most, next) : all
    const schema = await runSchemaMutants(superuser, world, some(60))
    const can = await runCanMutants(proving, some(8))
    say(
      `  ${schema.total} policies, tables and keys; ${can.total} lines of the role matrix, ${can.byCalls} noticed by calls`,
    )
    return {
      mutants: { total: schema.total + can.total, killed: schema.killed + can.killed },
      findings: [...schema.found, ...can.found],
    }
  },
}

const attack: Part = {
  name: 'attack',
  title: 'every field and argument of the API shows and takes only what is the caller’s own',
  async run(proving) {
    const { findings, ...figures } = await runAttack(proving)
    return { ...figures, findings: [...findings] }
  },
}

const poisoned: Part = {
  name: 'poisoned',
  title: 'connections left by errors, aborts, time-outs and kills carry nothing over',
  run: runPoison,
}

const oneActor: Part = {
  name: 'one-actor',
  title: 'a request ends as whoever it began as, whatever becomes of them meanwhile',
  run: runOneActor,
}

const smith: Part = {
  name: 'sqlsmith',
  title: 'random statements show no foreign row and bring nothing down',
  run: runSmith,
}

export const parts: readonly Part[] = [catalogue, roles, rows, attack, poisoned, oneActor, mutants, smith]

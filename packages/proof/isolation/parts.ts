import type pg from 'pg'
import type { Stage, Urls } from '../bench/frame/stage.ts'
import { runAttack } from './attack/run-attack.ts'
import { checkCatalogue } from './catalogue/checks.ts'
import type { Finding } from './finding.ts'
import { runSchemaMutants } from './mutants/run-schema-mutants.ts'
import { probeTable } from './probe/probe-table.ts'
import type { Figures } from './report.ts'
import { random, sample } from './sample.ts'
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

const mutants: Part = {
  name: 'mutants',
  title: 'policies, keys and rights made worse are noticed',
  async run({ superuser, world, options: { short, seed } }) {
    const next = random(seed)
    const chosen = <T>(all: T[]) => (short ? sample(all, 60, next) : all)
    const { total, killed, found } = await runSchemaMutants(superuser, world, chosen, () => undefined)
    return { mutants: { total, killed }, findings: found }
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

export const parts: readonly Part[] = [catalogue, rows, attack, mutants]

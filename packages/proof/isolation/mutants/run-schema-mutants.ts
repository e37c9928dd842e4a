import type pg from 'pg'
import { checkCatalogue } from '../catalogue/checks.ts'
import type { Finding } from '../finding.ts'
import { probeTable } from '../probe/probe-table.ts'
import type { World } from '../world/make-world.ts'
import { type SchemaMutant, schemaMutants } from './schema-mutants.ts'

/** Whether anything finds it: first the rows of its table, which is what a policy is for, then the catalogue. */
async function isKilled(client: pg.Client, world: World, { table, statements }: SchemaMutant): Promise<boolean> {
  await client.query('BEGIN')
  try {
    for (const statement of statements) await client.query(statement)
    const probed = world.tables.find(({ name }) => name === table)
    const rows = probed ? await probeTable(client, world, probed) : []
    return rows.length > 0 || (await checkCatalogue(client)).length > 0
  } finally {
    await client.query('ROLLBACK')
  }
}

export type Mutants = { total: number; killed: number; found: Finding[] }

/** @param chosen of all mutants those to try, in the sample's order */
export async function runSchemaMutants(
  client: pg.Client,
  world: World,
  chosen: (mutants: SchemaMutant[]) => SchemaMutant[],
): Promise<Mutants> {
  const mutants = chosen(await schemaMutants(client))
  const found: Finding[] = []
  for (const mutant of mutants)
    if (!(await isKilled(client, world, mutant)))
      found.push({ part: 'mutants', where: mutant.table, what: `nothing notices: ${mutant.name}` })
  return { total: mutants.length, killed: mutants.length - found.length, found }
}

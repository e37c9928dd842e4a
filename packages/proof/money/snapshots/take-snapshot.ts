import pg from 'pg'
import { lockedRuns } from '../clearing/locked-runs.ts'
import type { Finding } from '../finding.ts'
import type { Model } from '../model/model.ts'
import { lockedPay } from '../pay/locked-pay.ts'
import { checks } from './checks.ts'
import { payChecks } from './pay-checks.ts'

/** So many places are named of each check. */
const named = 5

/** All checks on one moment of the database, as nobody else's writing can change it meanwhile. @throws where it is gone */
export async function takeSnapshot(url: string, model: Model): Promise<{ findings: Finding[]; seconds: number }> {
  const began = performance.now()
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query("SET LOCAL work_mem = '64MB'")
    const findings: Finding[] = []
    for (const { promise, name, sql } of [...checks, ...payChecks]) {
      const { rows } = await client.query<{ place: string; difference: string }>(`${sql} LIMIT ${named}`)
      for (const { place, difference } of rows)
        findings.push({ promise, what: `It doesn’t hold that ${name}: ${place}, by ${difference}` })
    }
    await lockedRuns(client, model)
    await lockedPay(client, model)
    await client.query('COMMIT')
    return { findings, seconds: (performance.now() - began) / 1000 }
  } finally {
    await client.end().catch(() => {})
  }
}

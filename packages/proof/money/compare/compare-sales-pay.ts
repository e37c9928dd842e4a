import pg from 'pg'
import type { Model } from '../model/model.ts'
import { compareIncentives } from './compare-incentives.ts'
import { compareLeads } from './compare-leads.ts'
import { comparePay } from './compare-pay.ts'
import { compareShares } from './compare-shares.ts'

/** Whether leads, shares, rewards and pay stand as what was acknowledged lets them stand, once months have gone by. */
export async function compareSalesPay(url: string, model: Model): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // A database that was killed no longer knows that its statistics are old: some plans would compare each row with each.
    await client.query('ANALYZE')
    await compareLeads(client, model)
    await compareShares(client, model)
    await compareIncentives(client, model)
    await comparePay(client, model)
  } finally {
    await client.end()
  }
}

import type { Database } from '@hubcap/database/door/database'
import { type ChosenChain, chosenChains } from '../../operation/chosen-chains.ts'
import { CommandFailed } from '../../operation/command-failed.ts'
import { checkTotals } from './check-totals.ts'
import { rebuildTotals } from './rebuild-totals.ts'
import type { TotalDifference } from './total-differences.ts'

export const totalsUsage = `npm run chain -- totals --check
npm run chain -- totals --rebuild

  Proves that the totals of days are what sales and customer files add up to, or makes them so. People may go on selling.

  --check         says each row that is wrong, and ends with 1 where there is any
  --rebuild       puts right what is wrong
  --chain         one chain by its slug; every chain unless given`

export const totalsOptions = {
  check: { type: 'boolean' },
  rebuild: { type: 'boolean' },
  chain: { type: 'string' },
} as const

/** daily_total 2026-11-20 store … staff …: sales_amount +5000 */
function lineOf({ table, day, storeId, staffId, cardProductId, missing }: TotalDifference): string {
  const sums = Object.entries(missing).map(([name, value]) => `${name} ${value > 0 ? '+' : ''}${value}`)
  const product = cardProductId ? ` product ${cardProductId}` : ''
  return `  ${table} ${day} store ${storeId} staff ${staffId ?? 'none'}${product}: ${sums.join(', ')}`
}

async function check(database: Database, chains: readonly ChosenChain[]): Promise<string> {
  const lines: string[] = []
  for (const { tenantId, slug } of chains) {
    const found = await database.asSystem(tenantId).read(checkTotals)
    if (found.length > 0) lines.push(`${slug}: ${found.length} rows are wrong; what they lack:`, ...found.map(lineOf))
  }
  if (lines.length > 0) throw new CommandFailed(lines)
  return `The totals of ${chains.map(({ slug }) => slug).join(', ')} are what the records add up to.`
}

async function rebuild(database: Database, chains: readonly ChosenChain[]): Promise<string> {
  const lines: string[] = []
  for (const { tenantId, slug } of chains)
    lines.push(`${slug}: ${await database.asSystem(tenantId).write(rebuildTotals)} rows were wrong and are right now.`)
  return lines.join('\n')
}

/** @returns what was found or done, by chain */
export async function totalsCommand(database: Database, fields: Record<string, unknown>): Promise<string> {
  if (Boolean(fields.check) === Boolean(fields.rebuild)) throw new CommandFailed([totalsUsage])
  const chains = await chosenChains(database, fields.chain)
  return fields.check ? check(database, chains) : rebuild(database, chains)
}

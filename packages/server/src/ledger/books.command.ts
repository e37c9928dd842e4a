import type { Database } from '@hubcap/database/door/database'
import { chosenChains } from '../operation/chosen-chains.ts'
import { CommandFailed } from '../operation/command-failed.ts'
import { type BookDifference, checkBooks } from './check-books.ts'

export const booksUsage = `npm run chain -- books --check

  Proves that the books hold together: every balance is the sum of its transfers, cards hold what their lots hold, what
  parties owe each other is zero together and what its lines say, sales, receipts and the totals of days are what came into
  the tills and went off cards, reversals mirror what they reverse, and points are what their entries have left.

  --check         says each thing that is wrong, and ends with 1 where there is any
  --chain         one chain by its slug; every chain unless given`

export const booksOptions = { check: { type: 'boolean' }, chain: { type: 'string' } } as const

const lineOf = ({ check, where, difference }: BookDifference) =>
  `  ${check}: ${where} ${difference > 0n ? '+' : ''}${difference}`

/** @returns what was found, by chain */
export async function booksCommand(database: Database, fields: Record<string, unknown>): Promise<string> {
  if (!fields.check) throw new CommandFailed([booksUsage])
  const chains = await chosenChains(database, fields.chain)
  const lines: string[] = []
  for (const { tenantId, slug } of chains) {
    const found = await database.asSystem(tenantId).read(checkBooks)
    if (found.length > 0) lines.push(`${slug}: ${found.length} things are wrong:`, ...found.map(lineOf))
  }
  if (lines.length > 0) throw new CommandFailed(lines)
  return `The books of ${chains.map(({ slug }) => slug).join(', ')} hold together.`
}

import type { Database } from '@hubcap/database/door/database'
import { type ChosenChain, chosenChains } from '../operation/chosen-chains.ts'
import { CommandFailed } from '../operation/command-failed.ts'
import { checkTokens, rebuildTokens } from './rebuild-tokens.ts'

export const tokensUsage = `npm run chain -- tokens --check
npm run chain -- tokens --rebuild

  Proves that customers are found by what they are called, wherever they have a file, or makes it so. People may go on working.

  --check         says whose search tokens are wrong, and ends with 1 where there are any
  --rebuild       puts right what is wrong
  --chain         one chain by its slug; every chain unless given`

export const tokensOptions = {
  check: { type: 'boolean' },
  rebuild: { type: 'boolean' },
  chain: { type: 'string' },
} as const

const mostNamed = 20

async function check(database: Database, chains: readonly ChosenChain[]): Promise<string> {
  const lines: string[] = []
  for (const { tenantId, slug } of chains) {
    const wrong = await checkTokens(database.asSystem(tenantId))
    if (wrong.length === 0) continue
    const more = wrong.length > mostNamed ? [`  and ${wrong.length - mostNamed} more`] : []
    lines.push(`${slug}: ${wrong.length} customers are not found as they should be:`)
    lines.push(...wrong.slice(0, mostNamed).map((one) => `  ${one}`), ...more)
  }
  if (lines.length > 0) throw new CommandFailed(lines)
  return `The customers of ${chains.map(({ slug }) => slug).join(', ')} are found by what they are called.`
}

async function rebuild(database: Database, chains: readonly ChosenChain[]): Promise<string> {
  const lines: string[] = []
  for (const { tenantId, slug } of chains)
    lines.push(`${slug}: ${await rebuildTokens(database.asSystem(tenantId))} customers were wrong and are right now.`)
  return lines.join('\n')
}

/** @returns what was found or done, by chain */
export async function tokensCommand(database: Database, fields: Record<string, unknown>): Promise<string> {
  if (Boolean(fields.check) === Boolean(fields.rebuild)) throw new CommandFailed([tokensUsage])
  const chains = await chosenChains(database, fields.chain)
  return fields.check ? check(database, chains) : rebuild(database, chains)
}

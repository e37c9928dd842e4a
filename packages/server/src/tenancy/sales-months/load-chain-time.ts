import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import type { ChainSettings } from '../../operation/request.ts'
import { saidOfMonths } from './said-of-months.ts'

/** The chain as it is now, for work without a request of somebody's; null where there is none such. */
export async function findChain(db: Reading | Writing): Promise<ChainSettings | null> {
  const [chain] = await db.$queryRaw<ChainSettings[]>`
    SELECT c.time_zone AS "timeZone", c.currency, c.name, ${saidOfMonths} AS "salesMonths"
    FROM chain c WHERE ${policyCondition('chain', 'c')}`
  return chain ?? null
}

/** By which clock and months the caller's chain goes now. */
export async function loadChainTime(db: Reading | Writing): Promise<ChainSettings> {
  const chain = await findChain(db)
  if (!chain) throw new Error('The caller’s chain is out of its sight')
  return chain
}

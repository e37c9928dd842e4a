import type { Reading } from '@hubcap/database/door/database'
import { type Quarter, quarterOf } from '@hubcap/rules/cards/law/custody/quarter'
import type { IssuerBalance } from '@hubcap/rules/cards/prepayment/prepayment-of'
import { asDay } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { prepaidNow } from './prepaid-sql.ts'
import { quarterChanges } from './quarter-changes-sql.ts'

type Row = { issuerId: string | null; quarter: Date | null; change: bigint; sold: bigint }

/**
 * Every issuer that the caller sees: what is prepaid on its cards, what changed it since a day, by quarter, and what was
 * taken since another.
 */
export async function loadBalances(
  db: Reading,
  caller: Pick<Request, 'actor'>,
  { since, soldSince }: { since: string; soldSince: string },
): Promise<IssuerBalance[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT issuer_id AS "issuerId", NULL::date AS quarter, sum(value)::bigint AS change, 0::bigint AS sold
    FROM (${prepaidNow(caller)}) n GROUP BY issuer_id
    UNION ALL
    SELECT issuer_id, quarter, change, sold FROM (${quarterChanges(caller, since, soldSince)}) c`
  const issuers = new Map<
    string | null,
    { balance: number; sold: number; quarters: { quarter: Quarter; change: number }[] }
  >()
  for (const { issuerId, quarter, change, sold } of rows) {
    const issuer = issuers.get(issuerId) ?? { balance: 0, sold: 0, quarters: [] }
    issuers.set(issuerId, issuer)
    issuer.sold += Number(sold)
    if (quarter === null) issuer.balance = Number(change)
    else issuer.quarters.push({ quarter: quarterOf(asDay(quarter)), change: Number(change) })
  }
  return [...issuers].map(([franchiseeId, issuer]) => ({ franchiseeId, ...issuer }))
}

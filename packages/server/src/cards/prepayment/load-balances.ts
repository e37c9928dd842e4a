import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { type Quarter, quarterOf } from '@hubcap/rules/cards/law/custody/quarter'
import type { IssuerBalance } from '@hubcap/rules/cards/prepayment/prepayment-of'
import { asDay } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'
import { prepaidChanges, prepaidNow } from './prepaid-sql.ts'

type Row = { issuerId: string | null; quarter: Date | null; change: bigint; sold: bigint }

/** Every issuer that the caller sees: what is prepaid on its cards, and what changed it since that day, by quarter. */
export async function loadBalances(
  db: Reading,
  caller: Pick<Request, 'actor'>,
  since: string,
): Promise<IssuerBalance[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT issuer_id AS "issuerId", NULL::date AS quarter, sum(value)::bigint AS change, 0::bigint AS sold
    FROM (${prepaidNow(caller)}) n GROUP BY issuer_id
    UNION ALL
    SELECT issuer_id, date_trunc('quarter', booked_on)::date, sum(change)::bigint,
      coalesce(sum(change) FILTER (WHERE cause IN ('sale', 'recharge')), 0)::bigint
    FROM (${prepaidChanges(caller, Prisma.sql`t.booked_on >= ${since}::date`)}) c GROUP BY 1, 2`
  const issuers = new Map<
    string | null,
    { balance: number; quarters: { quarter: Quarter; change: number; sold: number }[] }
  >()
  for (const { issuerId, quarter, change, sold } of rows) {
    const issuer = issuers.get(issuerId) ?? { balance: 0, quarters: [] }
    issuers.set(issuerId, issuer)
    if (quarter === null) issuer.balance = Number(change)
    else issuer.quarters.push({ quarter: quarterOf(asDay(quarter)), change: Number(change), sold: Number(sold) })
  }
  return [...issuers].map(([franchiseeId, issuer]) => ({ franchiseeId, ...issuer }))
}

import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { type Quarter, quarterEnd, quarterStart } from '@hubcap/rules/cards/law/custody/quarter'
import type { Request } from '../../operation/request.ts'
import { prepaidChanges, prepaidNow } from './prepaid-sql.ts'

type Row = { phase: string; cause: string; isBearer: boolean; change: bigint; times: bigint }

const soldCauses = new Set(['sale', 'void'])
const refundCauses = new Set(['refund', 'closing'])
const openingCauses = new Set(['opening', 'correction'])

/**
 * What moved an issuer's prepaid balance in a quarter, from transfer to transfer since the first, and what the lots say was
 * there at its end: two ways to the same figure. Minor units.
 */
export async function quarterFacts(
  db: Reading,
  caller: Pick<Request, 'actor'>,
  franchiseeId: string | null,
  quarter: Quarter,
) {
  const [start, end] = [quarterStart(quarter), quarterEnd(quarter)]
  const rows = await db.$queryRaw<Row[]>`
    SELECT CASE WHEN booked_on < ${start}::date THEN 'before' WHEN booked_on <= ${end}::date THEN 'in' ELSE 'after' END AS phase,
      cause, is_bearer AS "isBearer", sum(change)::bigint AS change,
      (count(DISTINCT movement_id) FILTER (WHERE NOT is_reversal)
        - count(DISTINCT movement_id) FILTER (WHERE is_reversal)) AS times
    FROM (${prepaidChanges(caller, Prisma.sql`true`)}) c
    WHERE issuer_id IS NOT DISTINCT FROM ${franchiseeId}::uuid GROUP BY 1, 2, 3`
  const [now] = await db.$queryRaw<{ value: bigint }[]>`
    SELECT coalesce(sum(value), 0)::bigint AS value FROM (${prepaidNow(caller)}) n
    WHERE issuer_id IS NOT DISTINCT FROM ${franchiseeId}::uuid`
  const sum = (isMeant: (row: Row) => boolean) =>
    rows.filter(isMeant).reduce((total, { change }) => total + Number(change), 0)
  const times = (isMeant: (row: Row) => boolean) =>
    rows.filter(isMeant).reduce((total, row) => total + Number(row.times), 0)
  const within = (isMeant: (row: Row) => boolean) => (row: Row) => row.phase === 'in' && isMeant(row)
  const named = within(({ cause, isBearer }) => soldCauses.has(cause) && !isBearer)
  const bearer = within(({ cause, isBearer }) => soldCauses.has(cause) && isBearer)
  const recharged = within(({ cause }) => cause === 'recharge')
  const refunded = within(({ cause }) => refundCauses.has(cause))
  const known = new Set([...soldCauses, ...refundCauses, ...openingCauses, 'recharge'])
  return {
    openingBalance: sum(({ phase }) => phase === 'before'),
    movedIn: sum(within(({ cause }) => openingCauses.has(cause))),
    ...{ namedCards: times(named), namedAmount: sum(named), bearerCards: times(bearer), bearerAmount: sum(bearer) },
    ...{ recharges: times(recharged), rechargeAmount: sum(recharged) },
    usedAmount: -sum(within(({ cause }) => !known.has(cause))),
    ...{ refundedCards: times(refunded), refundedAmount: -sum(refunded) },
    balanceInBooks: Number(now?.value ?? 0) - sum(({ phase }) => phase === 'after'),
  }
}

import type { Reading } from '@hubcap/database/door/database'
import { type Counterparty, counterparties } from '@hubcap/rules/clearing/counterparties'
import type { ClearingLineKind } from '@hubcap/rules/ledger/clearing-line'
import { asDate } from '../operation/dates.ts'

export type NamedCounterparty = Counterparty & { readonly name: string | null }

/** Days as YYYY-MM-DD: of the runs that begin in them. */
export type StatementOf = { readonly franchiseeId: string | null; readonly from: string; readonly to: string }

/** The runs that begin in those days and haven’t been discarded. */
export const runsFrom = (from: string, to: string) => ({
  heldFrom: { not: null },
  fromOn: { gte: asDate(from), lte: asDate(to) },
})

/** What a party and each other came to owe each other in runs, as far as the viewer sees it. */
export async function clearingStatement(db: Reading, { franchiseeId, from, to }: StatementOf) {
  const runs = await db.clearingRun.findMany({ where: runsFrom(from, to), orderBy: { fromOn: 'asc' } })
  const groups = await db.clearingRunLine.groupBy({
    by: ['debtorId', 'debtorName', 'creditorId', 'creditorName', 'kind'],
    where: {
      clearingRunId: { in: runs.map(({ id }) => id) },
      OR: [{ debtorId: franchiseeId }, { creditorId: franchiseeId }],
    },
    _sum: { amount: true },
    _count: { _all: true },
  })
  const names = new Map<string | null, string | null>()
  for (const { debtorId, debtorName, creditorId, creditorName } of groups)
    names.set(debtorId, debtorName).set(creditorId, creditorName)
  const totals = groups.map(({ debtorId, creditorId, kind, _sum, _count }) => ({
    ...{ from: debtorId, to: creditorId, kind: kind as ClearingLineKind },
    ...{ amount: Number(_sum.amount ?? 0), count: _count._all },
  }))
  const all = counterparties(franchiseeId, totals)
  return { runs, counterparties: all.map((one): NamedCounterparty => ({ ...one, name: names.get(one.party) ?? null })) }
}

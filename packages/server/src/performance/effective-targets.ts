import type { Writing } from '@hubcap/database/door/database'
import type { Metric } from '@hubcap/rules/quotas/metric'
import { asDate } from '../operation/dates.ts'
import { loadPresences } from '../quotas/presences.ts'
import type { ScoreFiguresRow } from './score-figures.ts'

type OfRep = { readonly staffId: string | null; readonly storeId: string | null }

const keyOf = ({ staffId, storeId }: OfRep, metric: Metric) => `${staffId} ${storeId} ${metric}`

/** What each rep is really to reach in a month, by rep, store and metric, where that is prorated. As the system. */
async function effectiveTargets(db: Writing, month: string): Promise<ReadonlyMap<string, number>> {
  const quotas = await db.quota.findMany({ where: { month: asDate(month), basisDays: { not: null } } })
  const { timeZone } = await db.chain.findFirstOrThrow({ select: { timeZone: true } })
  const staffIds = quotas.flatMap(({ staffId }) => staffId ?? [])
  const presences = await loadPresences(db, staffIds, timeZone)
  const entries = quotas.flatMap(({ staffId, storeId, metric, target, basisDays }) => {
    const quota = { staffId: staffId ?? '', storeId, month, target: Number(target), basisDays }
    return [[keyOf(quota, metric as Metric), presences.effectiveOf(quota)] as const]
  })
  return new Map(entries)
}

/** Rows with what people are really to reach, in the place of what was set; nothing to reach is no target. */
export async function withEffectiveTargets(
  db: Writing,
  month: string,
  rows: readonly ScoreFiguresRow[],
): Promise<ScoreFiguresRow[]> {
  const effective = await effectiveTargets(db, month)
  const targetOf = <Set extends bigint | number>(row: ScoreFiguresRow, metric: Metric, set: Set | null) => {
    const found = row.level === 'staff' ? effective.get(keyOf(row, metric)) : undefined
    return found === undefined ? set : found || null
  }
  return rows.map((row) => {
    const amount = targetOf(row, 'sales_amount', row.salesAmountTarget)
    return {
      ...row,
      salesAmountTarget: amount === null ? null : BigInt(amount),
      cardsSoldTarget: targetOf(row, 'cards_sold', row.cardsSoldTarget),
      newCustomersTarget: targetOf(row, 'new_customers', row.newCustomersTarget),
    }
  })
}

import type { Reading, Writing } from '@hubcap/database/door/database'
import { unitOf } from '@hubcap/rules/credits/measure'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import { asDate } from '../../operation/dates.ts'
import type { ChainTime } from '../../operation/request.ts'
import { loadPresences } from '../../quotas/presences.ts'

/** Hundredths of one: counts of credits are kept in them, those of quotas in whole ones. */
const hundredths = 100

/** Each person's quotas of a month by metric, in the metric's unit, prorated as they are elsewhere; over all stores. */
export async function loadTargets(
  db: Reading | Writing,
  staffIds: readonly string[],
  month: string,
  metrics: readonly MetricDefinition[],
  chain: ChainTime,
): Promise<Map<string, Record<string, number>>> {
  const where = { month: asDate(month), level: 'staff', staffId: { in: [...staffIds] } }
  const rows = await db.quota.findMany({ where, orderBy: { id: 'asc' } })
  const presences = await loadPresences(db, staffIds, chain)
  const byStaff = new Map<string, Record<string, number>>()
  for (const { staffId, storeId, metric, target, basisDays } of rows) {
    const definition = metrics.find(({ id }) => id === metric)
    if (staffId === null || !definition) continue
    const effective = presences.effectiveOf({ staffId, storeId, month, target: Number(target), basisDays })
    const inUnit = unitOf(definition.measure) === 'money' ? effective : effective * hundredths
    const own = byStaff.get(staffId) ?? {}
    byStaff.set(staffId, { ...own, [metric]: (own[metric] ?? 0) + inUnit })
  }
  return byStaff
}

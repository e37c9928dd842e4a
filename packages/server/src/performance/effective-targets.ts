import type { Writing } from '@hubcap/database/door/database'
import { asDate } from '../operation/dates.ts'
import type { ChainTime } from '../operation/request.ts'
import { loadPresences } from '../quotas/presences.ts'
import type { ScoredOne } from './score-figures.ts'

type OfRep = { readonly staffId: string | null; readonly storeId: string | null }

const keyOf = ({ staffId, storeId }: OfRep, metric: string) => `${staffId} ${storeId} ${metric}`

/** What each rep is really to reach in a month, by rep, store and metric, where that is prorated. As the system. */
async function effectiveTargets(db: Writing, month: string, chain: ChainTime): Promise<ReadonlyMap<string, number>> {
  const quotas = await db.quota.findMany({ where: { month: asDate(month), basisDays: { not: null } } })
  const staffIds = quotas.flatMap(({ staffId }) => staffId ?? [])
  const presences = await loadPresences(db, staffIds, chain)
  const entries = quotas.flatMap(({ staffId, storeId, metric, target, basisDays }) => {
    const quota = { staffId: staffId ?? '', storeId, month, target: Number(target), basisDays }
    return [[keyOf(quota, metric), presences.effectiveOf(quota)] as const]
  })
  return new Map(entries)
}

/** Everybody with what people are really to reach, in the place of what was set; nothing to reach is no target. */
export async function withEffectiveTargets(
  db: Writing,
  month: string,
  chain: ChainTime,
  all: readonly ScoredOne[],
): Promise<ScoredOne[]> {
  const effective = await effectiveTargets(db, month, chain)
  return all.map((one) => {
    if (one.level !== 'staff') return one
    const metrics = Object.entries(one.figures.metrics).map(([metric, figure]) => {
      const found = effective.get(keyOf(one, metric))
      return [metric, found === undefined ? figure : { ...figure, target: found || null }]
    })
    return { ...one, figures: { ...one.figures, metrics: Object.fromEntries(metrics) } }
  })
}

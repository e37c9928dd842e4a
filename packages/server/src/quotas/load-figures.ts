import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { addFigures } from '@hubcap/rules/credits/figure'
import { placeAt, type QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import type { Context } from '../graphql/context.ts'
import { atPlace } from './figure-rows.ts'
import type { GridPlace } from './grid-place.ts'
import { rowKeyOf } from './grid-row.ts'
import { loadReached, type Months } from './load-reached.ts'

export type Figure = QuotaPlace & {
  readonly month: string
  /** Minor units or a count; null: no quota. */
  readonly target: bigint | null
  /** Likewise; a count has hundredths where records are shared. */
  readonly actual: number
  /** Of a rep: hundredths of working days for which the target is meant; null: never prorated. */
  readonly basisDays: number | null
}

type Quota = Omit<Figure, 'actual'>

function loadQuotas(
  { database }: Context,
  place: GridPlace,
  metric: string,
  { first, last }: Months,
): Promise<Quota[]> {
  const levels = [place.level, ...(place.parent ? [place.parent] : [])]
  return database.client.$queryRaw`
    SELECT q.franchisee_id AS "franchiseeId", q.store_id AS "storeId", q.staff_id AS "staffId",
      to_char(q.month, 'YYYY-MM-DD') AS month, q.target, q.basis_days AS "basisDays"
    FROM quota q
    WHERE ${policyCondition('quota', 'q')} AND q.metric = ${metric} AND q.level = ANY (${levels})
      AND q.month BETWEEN ${first}::date AND ${last}::date ${atPlace('q', place)}`
}

/**
 * Quotas of the grid's rows and of what they add up to, beside what its rows reached, by month; what has neither is left
 * out. What nobody in a store is credited with comes with a place whose staffId is null.
 */
export async function loadFigures(
  context: Context,
  place: GridPlace,
  metric: string,
  months: Months,
): Promise<Figure[]> {
  const [quotas, reached] = await Promise.all([
    loadQuotas(context, place, metric, months),
    loadReached(context, metric, months, place),
  ])
  const figures = new Map<string, Figure>()
  const keyOf = (one: QuotaPlace & { readonly month: string }) => `${one.month} ${rowKeyOf(one)}`
  for (const quota of quotas) figures.set(keyOf(quota), { ...quota, actual: 0 })
  for (const { month, value, ...sum } of reached) {
    const own = { ...placeAt(place.level, sum), month }
    const figure = figures.get(keyOf(own)) ?? { ...own, target: null, basisDays: null, actual: 0 }
    figures.set(keyOf(own), { ...figure, actual: addFigures(figure.actual, value) })
  }
  return [...figures.values()]
}

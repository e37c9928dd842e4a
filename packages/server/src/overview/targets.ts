import { Prisma } from '@hubcap/database/prisma'
import { type Metric, metrics } from '@hubcap/rules/quotas/metric'
import type { Presences, Prorated } from '../quotas/presences.ts'

export type Targets = Record<Metric, bigint | null>

/** Who is there on which days, asked only where quotas are prorated. */
export type PresencesOf = (staffIds: readonly string[]) => Promise<Presences>

type ProratedQuota = Omit<Prorated, 'month'> & { readonly metric: Metric }

/** The month's quotas as they were set, summed by metric, and those of them that are prorated. */
export type WrittenTargets = {
  readonly targets: Record<Metric, string | null> | null
  readonly prorated: readonly ProratedQuota[] | null
}

/** The month's quotas of a metric, summed; null where there is none. */
const target = (metric: Metric) => Prisma.sql`(sum(q.target) FILTER (WHERE q.metric = ${metric}))::bigint`

/** Columns of a WrittenTargets, over quotas q. */
export const targetColumns = Prisma.sql`json_build_object('sales_amount', ${target('sales_amount')}::text,
  'cards_sold', ${target('cards_sold')}::text, 'new_customers', ${target('new_customers')}::text) AS targets,
  json_agg(json_build_object('staffId', q.staff_id, 'storeId', q.store_id, 'metric', q.metric, 'target', q.target,
    'basisDays', q.basis_days)) FILTER (WHERE q.basis_days IS NOT NULL) AS prorated`

const numbered = (written: Record<Metric, string | null> | null, metric: Metric): bigint | null => {
  const sum = written?.[metric] ?? null
  return sum === null ? null : BigInt(sum)
}

/** What is really to be reached: by how much the prorated quotas differ from what was set is added to the sums. */
export async function targetsOf(
  rows: readonly WrittenTargets[],
  month: string,
  presencesOf: PresencesOf,
): Promise<Targets[]> {
  const staffIds = rows.flatMap(({ prorated }) => (prorated ?? []).map(({ staffId }) => staffId))
  const presences = staffIds.length > 0 ? await presencesOf(staffIds) : null
  return rows.map(({ targets, prorated }) => {
    const more = (metric: Metric) =>
      (prorated ?? [])
        .filter((quota) => quota.metric === metric)
        .reduce((sum, quota) => sum + (presences?.effectiveOf({ ...quota, month }) ?? quota.target) - quota.target, 0)
    const effective = (metric: Metric) => {
      const sum = numbered(targets, metric)
      return sum === null ? null : sum + BigInt(more(metric))
    }
    return Object.fromEntries(metrics.map((metric) => [metric, effective(metric)])) as Targets
  })
}

import { Prisma } from '@hubcap/database/prisma'
import type { CreditRecord } from '@hubcap/rules/credits/credit'
import { type Measure, ratioParts } from '@hubcap/rules/credits/measure'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import { notFound } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { creditEvents } from './credit-events.ts'
import { loadMetrics } from './load-metrics.ts'
import type { Days } from './sources/base.ts'

export type CreditsAsked = Days & {
  readonly metricId: string
  readonly franchiseeId?: string | null
  readonly storeId?: string | null
  readonly staffId?: string | null
  /** As it was known then; null: as it is known now. */
  readonly knownUntil?: Date | null
  readonly first: number
  readonly offset: number
}

export type ListedCredit = {
  readonly record: CreditRecord
  readonly recordId: string
  readonly recordNo: string | null
  readonly day: string
  readonly knownAt: Date
  readonly event: 'made' | 'refunded' | 'taken_back'
  readonly franchiseeId: string
  readonly storeId: string
  readonly storeName: string
  readonly staffId: string
  readonly staffName: string
  readonly group: string | null
  readonly share: number
  readonly value: bigint
}

export type CreditList = { readonly rows: readonly ListedCredit[]; readonly totalCount: number; readonly sum: bigint }

/** What is the caller's of what the system reads: as row security has it for a sale. */
function ownOf({ scope, franchiseeIds, storeIds, staffId }: Request['actor']): Prisma.Sql {
  const uuids = (ids: readonly string[]) => Prisma.sql`ANY (${[...ids]}::uuid[])`
  if (scope === 'chain') return Prisma.sql`true`
  if (scope === 'franchisee') return Prisma.sql`e.franchisee_id = ${uuids(franchiseeIds)}`
  if (scope === 'store') return Prisma.sql`e.store_id = ${uuids(storeIds)}`
  return Prisma.sql`e.staff_id = ${staffId}::uuid`
}

const equals = (column: string, id: string | null | undefined) =>
  id ? Prisma.sql`AND ${Prisma.raw(`e.${column}`)} = ${id}::uuid` : Prisma.empty

/** A ratio has no credits of its own: those of what it is a part of stand for it. */
function listed(metrics: readonly MetricDefinition[], metricId: string): MetricDefinition {
  const metric = metrics.find(({ id }) => id === metricId)
  if (!metric) throw notFound()
  const parts = ratioParts[metric.measure as keyof typeof ratioParts] as readonly [Measure, Measure] | undefined
  return parts ? { ...metric, measure: parts[0] } : metric
}

/** The records behind a figure, newest first, with what they come to together. */
export function listCredits({ database, actor }: Request, asked: CreditsAsked): Promise<CreditList> {
  const { metricId, from, to, knownUntil, first, offset } = asked
  return database.asSystem(actor.tenantId).read(async (db) => {
    const metric = listed(await loadMetrics(db), metricId)
    const events = Prisma.sql`
      SELECT * FROM (${creditEvents([metric], { from, to, knownUntil: knownUntil ?? undefined })}) e
      WHERE ${ownOf(actor)} ${equals('franchisee_id', asked.franchiseeId)} ${equals('store_id', asked.storeId)}
        ${equals('staff_id', asked.staffId)}`
    const rows = await db.$queryRaw<(ListedCredit & { totalCount: bigint; sum: bigint })[]>`
      SELECT e.record, e.record_id AS "recordId", e.record_no AS "recordNo", to_char(e.day, 'YYYY-MM-DD') AS day,
        e.known_at AS "knownAt", e.event, e.franchisee_id AS "franchiseeId", e.store_id AS "storeId", o.name AS "storeName",
        e.staff_id AS "staffId", p.name AS "staffName", e.credit_group AS "group", e.share, e.value,
        count(*) OVER () AS "totalCount", (sum(e.value) OVER ())::bigint AS sum
      FROM (${events}) e
      JOIN store o ON o.tenant_id = app.tenant_id() AND o.id = e.store_id
      JOIN staff p ON p.tenant_id = app.tenant_id() AND p.id = e.staff_id
      ORDER BY e.day DESC, e.known_at DESC, e.record_id, e.value DESC
      LIMIT ${first} OFFSET ${offset}`
    return { rows, totalCount: Number(rows[0]?.totalCount ?? 0), sum: rows[0]?.sum ?? 0n }
  })
}

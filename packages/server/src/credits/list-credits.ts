import { Prisma } from '@hubcap/database/prisma'
import type { CreditEventKind, CreditRecord } from '@hubcap/rules/credits/credit'
import type { Measure } from '@hubcap/rules/credits/measure'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import { ratioOf } from '@hubcap/rules/credits/ratio-of'
import { notFound } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { creditEvents } from './credit-events.ts'
import { definitionsBehind } from './definitions-behind.ts'
import { loadMetrics } from './load-metrics.ts'
import { ownCredits } from './own-credits.ts'
import type { Days } from './sources/base.ts'

export type CreditsAsked = Days & {
  readonly metricId: string
  readonly franchiseeId?: string | null
  readonly storeId?: string | null
  readonly staffId?: string | null
  /** As it was known then; null: as it is known now. */
  readonly knownUntil?: Date | null
  readonly orderBy?: { readonly field: 'day' | 'value'; readonly direction: 'asc' | 'desc' } | null
  readonly first: number
  /** Behind the end it means the last page. */
  readonly offset: number
}

export type ListedCredit = {
  /** Which part of a ratio, or the metric itself. */
  readonly metricId: string
  readonly record: CreditRecord
  readonly recordId: string
  readonly recordNo: string | null
  readonly day: string
  readonly knownAt: Date
  readonly event: CreditEventKind
  readonly franchiseeId: string
  readonly storeId: string
  readonly storeName: string
  readonly staffId: string
  readonly staffName: string
  readonly group: string | null
  readonly share: number
  readonly value: bigint
  /** The row that the record is seen with: the sale, the receipt, the card, the customer's file, the lead. */
  readonly seenId: string
}

type Part = { readonly measure: Measure; readonly sum: bigint }

export type CreditList = {
  readonly metric: MetricDefinition
  readonly rows: readonly ListedCredit[]
  readonly totalCount: number
  readonly offset: number
  readonly sum: bigint
  /** The two parts of a ratio; else none. */
  readonly parts: readonly Part[]
}

const equals = (column: string, id: string | null | undefined) =>
  id ? Prisma.sql`AND ${Prisma.raw(`e.${column}`)} = ${id}::uuid` : Prisma.empty

function inOrder({ orderBy }: CreditsAsked): Prisma.Sql {
  const { field, direction } = orderBy ?? { field: 'day', direction: 'desc' }
  const way = direction === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const rest = Prisma.sql`e.known_at ${way}, e.record_id, e.value DESC, e.staff_id`
  return field === 'day' ? Prisma.sql`e.day ${way}, ${rest}` : Prisma.sql`e.value ${way}, e.day DESC, ${rest}`
}

type Row = Omit<ListedCredit, 'record'> & {
  readonly record: CreditRecord | null
  readonly totalCount: number
  readonly placed: number
  readonly sums: Readonly<Record<string, string>> | null
}

const rowsOf = (events: Prisma.Sql, asked: CreditsAsked) => Prisma.sql`
  WITH e AS MATERIALIZED (${events}),
  t AS (
    SELECT coalesce(sum(g.n), 0)::int AS n, json_object_agg(g.metric_id, g.sum::text) AS sums
    FROM (SELECT e.metric_id, count(*) AS n, sum(e.value) AS sum FROM e GROUP BY e.metric_id) g
  ),
  start AS (
    SELECT CASE WHEN ${asked.offset}::int < t.n THEN ${asked.offset}::int ELSE greatest(t.n - ${asked.first}::int, 0) END AS placed
    FROM t
  ),
  page AS (SELECT e.* FROM e ORDER BY ${inOrder(asked)} LIMIT ${asked.first} OFFSET (SELECT placed FROM start))
  SELECT t.n AS "totalCount", t.sums, start.placed, e.metric_id AS "metricId", e.record, e.record_id AS "recordId",
    e.record_no AS "recordNo", to_char(e.day, 'YYYY-MM-DD') AS day, e.known_at AS "knownAt", e.event,
    e.franchisee_id AS "franchiseeId", e.store_id AS "storeId", o.name AS "storeName", e.staff_id AS "staffId",
    p.name AS "staffName", e.credit_group AS "group", e.share, e.value,
    coalesce(l.till_sale_id, u.card_id, m.card_id, e.record_id) AS "seenId"
  FROM t CROSS JOIN start
  LEFT JOIN page e ON true
  LEFT JOIN store o ON o.tenant_id = app.tenant_id() AND o.id = e.store_id
  LEFT JOIN staff p ON p.tenant_id = app.tenant_id() AND p.id = e.staff_id
  LEFT JOIN till_sale_line l ON e.record = 'till_sale_line' AND l.tenant_id = app.tenant_id() AND l.id = e.record_id
  LEFT JOIN card_lot_use u ON e.record = 'card_use' AND u.tenant_id = app.tenant_id() AND u.id = e.record_id
  LEFT JOIN ledger_movement m ON e.record = 'card_recharge' AND m.tenant_id = app.tenant_id() AND m.id = e.record_id
  ORDER BY ${inOrder(asked)}`

/** The records behind a figure, newest first where nothing else is asked for, with what they come to together. */
export function listCredits({ database, actor }: Request, asked: CreditsAsked): Promise<CreditList> {
  const { metricId, from, to, knownUntil } = asked
  return database.asSystem(actor.tenantId).read(async (db) => {
    const metric = (await loadMetrics(db)).find(({ id }) => id === metricId)
    if (!metric) throw notFound()
    const behind = definitionsBehind(metric)
    const events = Prisma.sql`
      SELECT * FROM (${creditEvents(behind, { from, to, knownUntil: knownUntil ?? undefined })}) e
      WHERE ${ownCredits(actor, 'e')} ${equals('franchisee_id', asked.franchiseeId)} ${equals('store_id', asked.storeId)}
        ${equals('staff_id', asked.staffId)}`
    const found = await db.$queryRaw<Row[]>(rowsOf(events, asked))
    const { totalCount = 0, placed = 0, sums } = found[0] ?? {}
    const [one = 0n, other] = behind.map(({ id }) => BigInt(sums?.[id] ?? 0))
    return {
      ...{ metric, rows: found.filter((row): row is Row & ListedCredit => row.record !== null) },
      ...{ totalCount, offset: placed },
      sum: other === undefined ? one : ratioOf(one, other),
      parts: other === undefined ? [] : behind.map(({ measure }, at) => ({ measure, sum: at === 0 ? one : other })),
    }
  })
}

import { Prisma } from '@hubcap/database/prisma'
import type { Creditee, MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import type { BaseQuery, Days } from './sources/base.ts'
import { sourceOf } from './sources/sources.ts'

export type CreditSpan = Days & {
  /** Only what came to be known after the one and up to the other; left out: whenever. */
  readonly knownAfter?: Date | undefined
  readonly knownUntil?: Date | undefined
}

/** figures: what a person reached. pay: also what refunds take away again where figures let it be. */
export type CreditUse = 'figures' | 'pay'

const staffOf: Readonly<Record<Creditee, Prisma.Sql>> = {
  seller: Prisma.sql`b.seller_id`,
  card_seller: Prisma.sql`b.card_seller_id`,
  developer: Prisma.sql`(SELECT f.staff_id FROM customer_file f WHERE f.tenant_id = app.tenant_id()
    AND f.customer_id = b.customer_id AND f.franchisee_id = b.franchisee_id)`,
}

const known = (column: Prisma.Sql, { knownAfter, knownUntil }: CreditSpan) => Prisma.sql`
  ${knownAfter ? Prisma.sql`AND ${column} > ${knownAfter.toISOString()}::timestamptz` : Prisma.empty}
  ${knownUntil ? Prisma.sql`AND ${column} <= ${knownUntil.toISOString()}::timestamptz` : Prisma.empty}`

/** What somebody has of a record's value by their share h: parts of running sums, as splitCredit parts it. */
export const shareOf = (value: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (sign(${value}) * (div(abs(${value}) * coalesce(h.share_to, 10000), 10000)
    - div(abs(${value}) * coalesce(h.share_from, 0), 10000)))::bigint`

const sharesOf = Prisma.sql`LEFT JOIN credit_share h ON h.tenant_id = app.tenant_id() AND (
  h.card_sale_id = b.card_sale_id OR h.recharge_id = b.recharge_id OR h.till_sale_id = b.till_sale_id)`

function piecesOf(base: BaseQuery, metric: MetricDefinition, span: CreditSpan, event: 'made' | 'refunded'): Prisma.Sql {
  const { id, group, creditee } = metric
  // Who developed a customer or sold a card is one person: what those who sold it together share is the sale.
  const isShared = creditee === 'seller'
  return Prisma.sql`
    SELECT ${id}::text AS metric_id, b.record, b.record_id, b.record_no, b.day, b.franchisee_id, b.store_id,
      ${isShared ? Prisma.sql`coalesce(h.staff_id, b.seller_id)` : staffOf[creditee]} AS staff_id, b.credit_group,
      ${isShared ? Prisma.sql`coalesce(h.share_to - h.share_from, 10000)` : Prisma.sql`10000`} AS share,
      ${isShared ? shareOf(Prisma.sql`b.value`) : Prisma.sql`b.value`} AS value, ${event}::text AS event,
      ${isShared ? Prisma.sql`greatest(b.made_at, h.shared_at)` : Prisma.sql`b.made_at`} AS starts_at,
      ${isShared ? Prisma.sql`least(b.taken_back_at, h.replaced_at)` : Prisma.sql`b.taken_back_at`} AS ends_at, b.taken_back_at
    FROM (${base(span)}) b ${isShared ? sharesOf : Prisma.empty}
    ${group === null ? Prisma.empty : Prisma.sql`WHERE b.credit_group = ${group}`}`
}

const everyPiece = (metrics: readonly MetricDefinition[], span: CreditSpan, use: CreditUse): Prisma.Sql[] =>
  metrics.flatMap((metric) => {
    const { made, refunded } = sourceOf(metric.measure, metric.creditee)
    const countsRefunds = use === 'pay' || metric.measure === 'principal_taken'
    return [
      ...made.map((base) => piecesOf(base, metric, span, 'made')),
      ...(countsRefunds ? refunded.map((base) => piecesOf(base, metric, span, 'refunded')) : []),
    ]
  })

const nothing = Prisma.sql`
  SELECT NULL::text AS metric_id, NULL::text AS record, NULL::uuid AS record_id, NULL::text AS record_no, NULL::date AS day,
    NULL::uuid AS franchisee_id, NULL::uuid AS store_id, NULL::uuid AS staff_id, NULL::text AS credit_group, 0 AS share,
    0::bigint AS value, NULL::text AS event, NULL::timestamptz AS starts_at, NULL::timestamptz AS ends_at,
    NULL::timestamptz AS taken_back_at WHERE false`

/**
 * Credits as they came to be known, for the system alone: whoever asks is told what is theirs by credits.query. Each stretch in
 * which a part was somebody's gives a credit when it begins and, where the record is taken back or shared otherwise, the
 * opposite when it ends: so the sum of what was known by a moment never changes later. What was taken back by a process whose
 * clock was behind ends as it begins, rather than never to have been: it may have been paid for meanwhile. Columns: metric_id, record, record_id,
 * record_no, day, known_at, franchisee_id, store_id, staff_id, credit_group, share (basis points), value (bigint, in the
 * measure's unit), event (made, refunded, taken_back). Of ratios, ask for their two parts.
 */
export function creditEvents(
  metrics: readonly MetricDefinition[],
  span: CreditSpan,
  use: CreditUse = 'figures',
): Prisma.Sql {
  const pieces = everyPiece(metrics, span, use)
  return Prisma.sql`
    SELECT e.metric_id, e.record, e.record_id, e.record_no, e.day, k.known_at, e.franchisee_id, e.store_id, e.staff_id,
      e.credit_group, e.share, k.sign * e.value AS value, k.event
    FROM (${pieces.length > 0 ? Prisma.join(pieces, ' UNION ALL ') : nothing}) e
    CROSS JOIN LATERAL (
      VALUES (e.starts_at, 1, e.event), (CASE WHEN e.ends_at < e.starts_at THEN e.starts_at ELSE e.ends_at END, -1, 'taken_back')
    ) k (known_at, sign, event)
    WHERE e.staff_id IS NOT NULL AND k.known_at IS NOT NULL AND (
      e.ends_at IS NULL OR e.starts_at < e.ends_at OR e.taken_back_at < e.starts_at)
      ${known(Prisma.sql`k.known_at`, span)}`
}

import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { shareOf } from '../credits/credit-events.ts'
import { ownCredits } from '../credits/own-credits.ts'
import type { Period } from './figure-rows.ts'

/**
 * By what the figures of sellers differ from their daily totals: of each sale that is shared, less the whole for who sold it,
 * plus each one's part. A store's sums stay as they are. For the system alone: who shares a sale doesn't see it. Columns: franchisee_id, store_id,
 * staff_id, day, sales_amount (minor units), cards_sold (hundredths of one).
 */
export const sharedSales = ({ from, to }: Period): Prisma.Sql => Prisma.sql`
  SELECT s.franchisee_id, s.store_id, k.staff_id, s.sold_on AS day, k.sales_amount, k.cards_sold
  FROM credit_share h
  JOIN card_sale s ON s.tenant_id = h.tenant_id AND s.id = h.card_sale_id
  CROSS JOIN LATERAL (
    SELECT h.staff_id, ${shareOf(Prisma.sql`s.amount`)}, ${shareOf(Prisma.sql`100`)}
    UNION ALL SELECT s.staff_id, -s.amount, -100 WHERE h.share_from = 0
  ) k (staff_id, sales_amount, cards_sold)
  WHERE ${policyCondition('credit_share', 'h')} AND h.replaced_at IS NULL AND s.voided_at IS NULL
    AND s.sold_on BETWEEN ${from}::date AND ${to}::date`

/** As columns of the statement: a day of a seller's. */
export type SharedSale = {
  readonly franchisee_id: string
  readonly store_id: string
  readonly staff_id: string
  readonly day: string
  readonly sales_amount: number
  readonly cards_sold: number
}

/** The same of what is the actor's, day by day. */
export const loadSharedSales = (db: Reading | Writing, period: Period, actor: Actor): Promise<SharedSale[]> =>
  db.$queryRaw`
    SELECT d.franchisee_id, d.store_id, d.staff_id, to_char(d.day, 'YYYY-MM-DD') AS day,
      sum(d.sales_amount)::float8 AS sales_amount, sum(d.cards_sold)::float8 AS cards_sold
    FROM (${sharedSales(period)}) d WHERE ${ownCredits(actor, 'd')}
    GROUP BY 1, 2, 3, 4`

/** The same of whoever asks. */
export type SharedOf = (period: Period) => Promise<readonly SharedSale[]>

import { Prisma } from '@hubcap/database/prisma'
import { ofCaller } from '../../ledger/of-caller.ts'
import type { Request } from '../../operation/request.ts'
import { causeOf } from './prepaid-sql.ts'

/**
 * One of the set's ids. Unnested from one list, a set is hashed whatever the planner thinks of its size, so that each transfer
 * asks memory instead of an index.
 */
const isIn = (column: string, set: string, from: string) =>
  Prisma.raw(`${column} IN (SELECT unnest(${set}) FROM ${from})`)

/** Bonus never stands on an account of principal; frozen value may be of either, and is rare enough to ask its lot. */
const isPrepaid = (account: string) => Prisma.sql`
  (${isIn(account, 'principal', 'accounts')} OR (${isIn(account, 'frozen', 'accounts')}
    AND (SELECT l.kind <> 'bonus' FROM card_lot l WHERE l.tenant_id = app.tenant_id() AND l.id = t.card_lot_id)))`

/**
 * By how much each quarter changed the prepaid principal, and what was taken since a day, which is asked of one quarter alone:
 * the same as prepaid-sql.ts adds up transfer by transfer. Columns: issuer_id, quarter (its first
 * day), change, sold.
 */
export const quarterChanges = (
  caller: Pick<Request, 'actor'>,
  since: string,
  soldSince: string,
): Prisma.Sql => Prisma.sql`
  WITH cards AS MATERIALIZED (
    SELECT array_agg(k.id) FILTER (WHERE v.issuer = 'headquarters') AS brand,
      array_agg(k.id) FILTER (WHERE v.issuer <> 'headquarters') AS own
    FROM card k JOIN card_product_version v ON v.tenant_id = k.tenant_id AND v.id = k.card_product_version_id
    WHERE k.tenant_id = app.tenant_id()
  ), accounts AS MATERIALIZED (
    SELECT array_agg(a.id) FILTER (WHERE a.kind = 'card_principal') AS principal,
      array_agg(a.id) FILTER (WHERE a.kind = 'card_frozen') AS frozen
    FROM ledger_account a WHERE a.tenant_id = app.tenant_id() AND a.kind IN ('card_principal', 'card_frozen')
  ), moved AS (
    SELECT t.franchisee_id, t.booked_on, t.movement_id,
      CASE WHEN ${isIn('t.card_id', 'brand', 'cards')} THEN true WHEN ${isIn('t.card_id', 'own', 'cards')} THEN false END AS is_brand,
      CASE WHEN ${isPrepaid('t.credit_account_id')} THEN t.amount ELSE 0 END
        - CASE WHEN ${isPrepaid('t.debit_account_id')} THEN t.amount ELSE 0 END AS change
    FROM ledger_transfer t
    WHERE ${ofCaller('t', caller)} AND t.card_lot_id IS NOT NULL AND t.booked_on >= ${since}::date OFFSET 0
  )
  SELECT CASE WHEN m.is_brand THEN NULL ELSE m.franchisee_id END AS issuer_id,
    date_trunc('quarter', m.booked_on)::date AS quarter, sum(m.change)::bigint AS change,
    coalesce(sum(m.change) FILTER (
      WHERE m.booked_on >= ${soldSince}::date AND ${causeOf('m.movement_id')} IN ('sale', 'recharge')), 0)::bigint AS sold
  FROM moved m WHERE m.is_brand IS NOT NULL AND m.change <> 0 GROUP BY 1, 2`

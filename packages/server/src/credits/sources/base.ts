import type { Prisma } from '@hubcap/database/prisma'

/** Days, both included. */
export type Days = { readonly from: string; readonly to: string }

/**
 * The records that a measure counts, as a query in the chain's scope. Columns: record (what it is), record_id, record_no (as
 * people name it; null: it has no number), day, made_at, taken_back_at (null: it holds), franchisee_id, store_id, seller_id,
 * customer_id, card_seller_id, credit_group, value (in the measure's unit, below zero for a refund), card_sale_id,
 * recharge_id and till_sale_id (of the record whose shares hold; null: it can't be shared).
 */
export type BaseQuery = (days: Days) => Prisma.Sql

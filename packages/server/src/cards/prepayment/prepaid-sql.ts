import { Prisma } from '@hubcap/database/prisma'
import { ofCaller } from '../../ledger/of-caller.ts'
import type { Request } from '../../operation/request.ts'

type Caller = Pick<Request, 'actor'>

const isPrepaid = (account: string) => Prisma.sql`
  (SELECT a.kind IN ('card_principal', 'card_frozen') FROM ledger_account a
    WHERE a.tenant_id = t.tenant_id AND a.id = ${Prisma.raw(account)})`

/** Of a movement n; a reversal has the cause of what it reverses. */
const cause = Prisma.sql`coalesce(
  (SELECT o.cause FROM ledger_movement o WHERE o.tenant_id = n.tenant_id AND o.id = n.reverses_id), n.cause)`

export const causeOf = (movement: string) => Prisma.sql`
  (SELECT ${cause} FROM ledger_movement n WHERE n.tenant_id = app.tenant_id() AND n.id = ${Prisma.raw(movement)})`

/**
 * Who issued a card: null stands for the brand, whose cards the whole chain accepts; else the franchisee that owes it.
 * Columns: issuer_id, is_bearer.
 */
const ofCard = (card: string, franchisee: string) => Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT CASE v.issuer WHEN 'headquarters' THEN NULL ELSE ${Prisma.raw(franchisee)} END AS issuer_id,
      k.customer_id IS NULL AS is_bearer
    FROM card k JOIN card_product_version v ON v.tenant_id = k.tenant_id AND v.id = k.card_product_version_id
    WHERE k.tenant_id = app.tenant_id() AND k.id = ${Prisma.raw(card)} OFFSET 0) k`

/**
 * What every transfer changed of the prepaid principal: a row for each, whose bonus lots are left out. Everything beside a
 * transfer is looked up by its key, one by one (OFFSET 0): joined as sets, a plan that is made by figures of before a large
 * import compares each row with each. Columns: issuer_id, is_bearer, booked_on, cause, is_reversal, movement_id, change.
 */
export const prepaidChanges = (caller: Caller, condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT k.issuer_id, k.is_bearer, t.booked_on, m.cause, m.is_reversal, t.movement_id,
    CASE WHEN ${isPrepaid('t.credit_account_id')} THEN t.amount ELSE 0 END
      - CASE WHEN ${isPrepaid('t.debit_account_id')} THEN t.amount ELSE 0 END AS change
  FROM ledger_transfer t
  CROSS JOIN LATERAL (
    SELECT l.kind FROM card_lot l WHERE l.tenant_id = t.tenant_id AND l.id = t.card_lot_id OFFSET 0) l
  CROSS JOIN LATERAL (
    SELECT ${cause} AS cause,
      n.reverses_id IS NOT NULL AS is_reversal
    FROM ledger_movement n WHERE n.tenant_id = t.tenant_id AND n.id = t.movement_id OFFSET 0) m
  ${ofCard('t.card_id', 't.franchisee_id')}
  WHERE ${ofCaller('t', caller)} AND t.card_lot_id IS NOT NULL AND l.kind <> 'bonus' AND ${condition}`

/** What is prepaid on cards now, lot by lot. Columns: issuer_id, value. */
export const prepaidNow = (caller: Caller): Prisma.Sql => Prisma.sql`
  SELECT k.issuer_id, l.remaining + l.frozen AS value
  FROM card_lot l ${ofCard('l.card_id', 'l.franchisee_id')}
  WHERE ${ofCaller('l', caller)} AND l.kind <> 'bonus' AND l.remaining + l.frozen > 0`

import type { Reading } from '@hubcap/database/door/database'

/** Minor units; uses apart. */
export type CardSum = {
  readonly principal: bigint
  readonly bonus: bigint
  readonly frozen: bigint
  readonly uses: bigint
}

export type CardStatementLine = CardSum & {
  readonly id: string
  readonly at: Date
  readonly cause: string
  readonly bookedOn: Date
  readonly storeName: string | null
  readonly recordedByName: string | null
  readonly isReversed: boolean
  readonly balance: CardSum
}

type Moved = Omit<CardStatementLine, 'balance'>

const nothing: CardSum = { principal: 0n, bonus: 0n, frozen: 0n, uses: 0n }

const plus = (one: CardSum, other: CardSum): CardSum => ({
  principal: one.principal + other.principal,
  bonus: one.bonus + other.bonus,
  frozen: one.frozen + other.frozen,
  uses: one.uses + other.uses,
})

/** What every movement did to a card's own accounts, in order. Whoever doesn't see the card sees none. */
const movements = (db: Reading, cardId: string) => db.$queryRaw<Moved[]>`
  WITH account AS MATERIALIZED (
    SELECT id, kind FROM ledger_account WHERE tenant_id = app.tenant_id() AND card_id = ${cardId}::uuid
  ), change AS MATERIALIZED (
    SELECT t.movement_id, a.kind, t.amount FROM account a
    JOIN ledger_transfer t ON t.tenant_id = app.tenant_id() AND t.credit_account_id = a.id
    UNION ALL SELECT t.movement_id, a.kind, -t.amount FROM account a
    JOIN ledger_transfer t ON t.tenant_id = app.tenant_id() AND t.debit_account_id = a.id
  ), moved AS MATERIALIZED (
    SELECT movement_id, coalesce(sum(amount) FILTER (WHERE kind = 'card_principal'), 0)::bigint AS principal,
      coalesce(sum(amount) FILTER (WHERE kind = 'card_bonus'), 0)::bigint AS bonus,
      coalesce(sum(amount) FILTER (WHERE kind = 'card_frozen'), 0)::bigint AS frozen,
      coalesce(sum(amount) FILTER (WHERE kind = 'card_count'), 0)::bigint AS uses
    FROM change GROUP BY movement_id
  )
  SELECT m.id, m.at, m.cause, m.booked_on AS "bookedOn", s.name AS "storeName", m.recorded_by_name AS "recordedByName",
    EXISTS (SELECT FROM ledger_movement r WHERE r.tenant_id = app.tenant_id() AND r.reverses_id = m.id) AS "isReversed",
    c.principal, c.bonus, c.frozen, c.uses
  FROM moved c JOIN ledger_movement m ON m.tenant_id = app.tenant_id() AND m.id = c.movement_id
  LEFT JOIN store s ON s.tenant_id = m.tenant_id AND s.id = m.store_id
  ORDER BY m.at, m.id`

/** A card's movements between two days (YYYY-MM-DD, both included; null: from its beginning, to its end), with the balance after each. */
export async function cardStatement(db: Reading, cardId: string, from: string | null, to: string | null) {
  let opening = nothing
  let balance = nothing
  const lines: CardStatementLine[] = []
  for (const moved of await movements(db, cardId)) {
    const day = moved.bookedOn.toISOString().slice(0, 10)
    if (to !== null && day > to) continue
    balance = plus(balance, moved)
    if (from !== null && day < from) opening = balance
    else lines.push({ ...moved, balance })
  }
  return { opening, lines, closing: balance }
}

import type { Reading, Writing } from '@hubcap/database/door/database'

export type UsedCards = {
  /** By record of a use or of a service that was sold: the cards that paid for it. */
  readonly cardsOf: ReadonlyMap<string, readonly string[]>
  /** Cards whose sale or recharge some locked run has paid for. */
  readonly paid: ReadonlySet<string>
}

/** The cards behind uses and services, and those of them that were paid for as they were sold, whoever was paid. */
export async function loadUsedCards(db: Reading | Writing, recordIds: readonly string[]): Promise<UsedCards> {
  if (recordIds.length === 0) return { cardsOf: new Map(), paid: new Set() }
  const uses = await db.$queryRaw<{ id: string; cardId: string }[]>`
    SELECT u.id::text AS id, u.card_id::text AS "cardId" FROM card_lot_use u
    WHERE u.tenant_id = app.tenant_id() AND u.id = ANY (${[...recordIds]}::uuid[])
    UNION
    SELECT l.id::text, p.card_id::text FROM till_sale_line l
    JOIN till_payment p ON p.tenant_id = l.tenant_id AND p.till_sale_id = l.till_sale_id AND p.card_id IS NOT NULL
    WHERE l.tenant_id = app.tenant_id() AND l.id = ANY (${[...recordIds]}::uuid[])`
  const cardIds = [...new Set(uses.map(({ cardId }) => cardId))]
  const paid = await db.$queryRaw<{ cardId: string }[]>`
    SELECT DISTINCT m.card_id::text AS "cardId"
    FROM ledger_movement m
    JOIN pay_line l ON l.tenant_id = m.tenant_id AND l.kind = 'earned' AND l.amount > 0
      AND (l.record = 'card_sale' AND l.record_id = m.card_sale_id OR l.record = 'card_recharge' AND l.record_id = m.id)
    JOIN pay_run r ON r.tenant_id = l.tenant_id AND r.id = l.pay_run_id AND r.status = 'locked'
    WHERE m.tenant_id = app.tenant_id() AND m.card_id = ANY (${cardIds}::uuid[])`
  return {
    cardsOf: new Map([...Map.groupBy(uses, ({ id }) => id)].map(([id, of]) => [id, of.map(({ cardId }) => cardId)])),
    paid: new Set(paid.map(({ cardId }) => cardId)),
  }
}

/** Cards that records of sales and recharges are of. */
export async function cardsOfSales(db: Reading | Writing, recordIds: readonly string[]): Promise<Set<string>> {
  if (recordIds.length === 0) return new Set()
  const rows = await db.$queryRaw<{ cardId: string }[]>`
    SELECT DISTINCT m.card_id::text AS "cardId" FROM ledger_movement m
    WHERE m.tenant_id = app.tenant_id() AND m.card_id IS NOT NULL
      AND (m.card_sale_id = ANY (${[...recordIds]}::uuid[]) OR m.id = ANY (${[...recordIds]}::uuid[]))`
  return new Set(rows.map(({ cardId }) => cardId))
}

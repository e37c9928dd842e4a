import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { RoyaltyBasis } from '@hubcap/rules/clearing/royalty'
import type { RoyaltyGroup } from '@hubcap/rules/clearing/royalty-group'
import type { HeldRun } from './hold-clearing.ts'

/** What a franchisee took of a group, minor units. */
export type GroupBase = { readonly franchiseeId: string; readonly group: RoyaltyGroup; readonly amount: number }

/** A franchisee whose royalty is to be worked out, and since when it owes any. */
export type Owing = { readonly franchiseeId: string; readonly basis: RoyaltyBasis; readonly since: string }

const accountsOf = (kind: string) =>
  Prisma.sql`(SELECT a.id FROM ledger_account a WHERE a.tenant_id = app.tenant_id() AND a.kind = ${kind})`

/** On sale: what came into its tills for value on cards. On use: its revenue, with cards and without. */
const takenBy: Record<RoyaltyBasis, Prisma.Sql> = {
  on_sale: Prisma.sql`
    CASE WHEN t.debit_account_id IN ${accountsOf('takings')} AND t.credit_account_id IN ${accountsOf('card_principal')} THEN t.amount
      WHEN t.credit_account_id IN ${accountsOf('takings')} AND t.debit_account_id IN ${accountsOf('card_principal')} THEN -t.amount
      ELSE 0 END`,
  on_use: Prisma.sql`
    CASE WHEN t.credit_account_id IN ${accountsOf('revenue')} THEN t.amount
      WHEN t.debit_account_id IN ${accountsOf('revenue')} THEN -t.amount ELSE 0 END`,
}

const cardsOf = (kind: string) => Prisma.sql`
  (SELECT k.id FROM card k JOIN card_product p ON p.tenant_id = k.tenant_id AND p.id = k.card_product_id
    WHERE k.tenant_id = app.tenant_id() AND p.kind = ${kind})`

/**
 * What each took of each group since it owes any, up to a day. Accounts and cards are asked for as sets, which the database
 * hashes: as joins, of a chain that has just come and is unknown to its statistics, they took minutes.
 */
export async function takenUpTo(db: Writing, toOn: Date, basis: RoyaltyBasis, owing: readonly Owing[]) {
  if (owing.length === 0) return []
  const since = JSON.stringify(owing.map((one) => ({ franchisee_id: one.franchiseeId, since: one.since })))
  return db.$queryRaw<{ franchiseeId: string; group: RoyaltyGroup; amount: bigint }[]>`
    SELECT m.franchisee_id AS "franchiseeId", m.royalty_group AS "group", sum(m.amount)::bigint AS amount
    FROM (
      SELECT t.franchisee_id, CASE WHEN t.card_id IS NULL THEN 'without_card'
          WHEN t.card_id IN ${cardsOf('stored_value')} THEN 'stored_value'
          WHEN t.card_id IN ${cardsOf('count')} THEN 'count' ELSE 'period' END AS royalty_group, ${takenBy[basis]} AS amount
      FROM json_to_recordset(${since}::json) AS o(franchisee_id uuid, since date)
      JOIN ledger_transfer t ON t.tenant_id = app.tenant_id() AND t.franchisee_id = o.franchisee_id
        AND t.booked_on BETWEEN o.since AND ${toOn}
    ) m
    WHERE m.amount <> 0
    GROUP BY 1, 2`
}

const keyOf = (franchiseeId: string, group: string) => `${franchiseeId} ${group}`

/**
 * What royalty of a run is worked out of: all that was taken up to its last day, less what earlier runs counted. What came late
 * for one of them counts in this one so, and nothing twice.
 */
export async function royaltyBases(db: Writing, run: HeldRun, owing: readonly Owing[]): Promise<GroupBase[]> {
  const sums = new Map<string, GroupBase>()
  const add = (franchiseeId: string, group: RoyaltyGroup, amount: number) => {
    const key = keyOf(franchiseeId, group)
    sums.set(key, { franchiseeId, group, amount: (sums.get(key)?.amount ?? 0) + amount })
  }
  for (const basis of ['on_sale', 'on_use'] as const) {
    const all = await takenUpTo(
      db,
      run.toOn,
      basis,
      owing.filter((one) => one.basis === basis),
    )
    for (const { franchiseeId, group, amount } of all) add(franchiseeId, group, Number(amount))
  }
  const counted = await db.clearingRoyalty.groupBy({
    by: ['franchiseeId', 'productGroup'],
    where: {
      productGroup: { not: 'minimum' },
      clearingRun: { heldFrom: { lt: run.fromOn } },
    },
    _sum: { base: true },
  })
  for (const { franchiseeId, productGroup, _sum } of counted)
    if (owing.some((one) => one.franchiseeId === franchiseeId))
      add(franchiseeId, productGroup as RoyaltyGroup, -Number(_sum.base ?? 0))
  return [...sums.values()].filter(({ amount }) => amount !== 0)
}

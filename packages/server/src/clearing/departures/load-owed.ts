import type { Reading, Writing } from '@hubcap/database/door/database'
import { asDate } from '../../operation/dates.ts'

/** What a franchisee owes on cards of one product. Minor units. */
export type OwedProduct = {
  readonly id: string
  readonly name: string
  readonly byHeadquarters: boolean
  readonly cards: number
  readonly principal: bigint
  /** What may still be used of bonus, and what of it the franchisee bears itself. */
  readonly bonus: bigint
  readonly bonusBorne: bigint
  readonly uses: number
}

/** By card product, largest first: what lies on cards that the franchisee took the money for, frozen value with it. */
export const loadOwed = (db: Reading | Writing, franchiseeId: string): Promise<OwedProduct[]> =>
  db.$queryRaw<OwedProduct[]>`
    SELECT p.id, p.name, v.issuer = 'headquarters' AS "byHeadquarters", count(DISTINCT l.card_id)::int AS cards,
      coalesce(sum(l.remaining + l.frozen) FILTER (WHERE l.kind <> 'bonus'), 0)::bigint AS principal,
      coalesce(sum(l.remaining + l.frozen) FILTER (WHERE l.kind = 'bonus'), 0)::bigint AS bonus,
      coalesce(sum(l.funding_seller) FILTER (WHERE l.kind = 'bonus'), 0)::bigint AS "bonusBorne",
      coalesce(sum(l.uses_left), 0)::int AS uses
    FROM card_lot l
    JOIN card k ON k.tenant_id = l.tenant_id AND k.id = l.card_id
    JOIN card_product_version v ON v.tenant_id = k.tenant_id AND v.id = k.card_product_version_id
    JOIN card_product p ON p.tenant_id = k.tenant_id AND p.id = k.card_product_id
    WHERE l.tenant_id = app.tenant_id() AND l.franchisee_id = ${franchiseeId}::uuid
      AND (l.remaining + l.frozen > 0 OR l.uses_left > 0)
    GROUP BY p.id, p.name, v.issuer ORDER BY principal DESC, p.name`

export type Owed = { readonly principal: bigint; readonly bonus: bigint; readonly uses: number }

export const owedInAll = (products: readonly OwedProduct[]): Owed =>
  products.reduce(
    (sum, one) => ({
      principal: sum.principal + one.principal,
      bonus: sum.bonus + one.bonus,
      uses: sum.uses + one.uses,
    }),
    { principal: 0n, bonus: 0n, uses: 0 },
  )

/** What lies in custody and is guaranteed for a franchisee's cards, by its latest record up to a day (YYYY-MM-DD). */
export async function loadCovered(db: Reading | Writing, franchiseeId: string, on: string) {
  const record = await (db as Reading).prepaymentCustody.findFirst({
    where: { franchiseeId, fromOn: { lte: asDate(on) } },
    orderBy: [{ fromOn: 'desc' }, { createdAt: 'desc' }],
  })
  return { held: record?.held ?? 0n, guaranteed: record?.guaranteed ?? 0n }
}

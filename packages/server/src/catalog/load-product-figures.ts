import type { Writing } from '@hubcap/database/door/database'

/** Minor units of the chain's currency; without a price the amount is entered at the sale. */
export type ProductFigures = { price: number | null; principal: number | null; bonus: number }

const minorUnits = (amount: bigint | null) => (amount === null ? null : Number(amount))

/** What a card of each product costs and holds, by the product's id. */
export async function loadProductFigures(db: Writing): Promise<Map<string, ProductFigures>> {
  const products = await db.cardProduct.findMany()
  return new Map(
    products.map(({ id, price, principal, bonus }) => [
      id,
      { price: minorUnits(price), principal: minorUnits(principal), bonus: Number(bonus) },
    ]),
  )
}

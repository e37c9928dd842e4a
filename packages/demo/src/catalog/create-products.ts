import { addCardProductVersionInput } from '@hubcap/rules/cards/product/add-card-product-version.input'
import { createCardProductInput } from '@hubcap/rules/cards/product/create-card-product.input'
import { updateCardProductInput } from '@hubcap/rules/catalog/update-card-product.input'
import { addCardProductVersion } from '@hubcap/server/cards/product/add-card-product-version'
import { createCardProduct } from '@hubcap/server/cards/product/create-card-product'
import { updateCardProduct } from '@hubcap/server/catalog/update-card-product'
import { inputOf } from '@hubcap/server/operation/input-of'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import type { Day } from '../calendar/day.ts'
import type { ChainPlan, ProductPlan, Yuan } from '../chains/chain-plan.ts'
import { minorPerYuan } from '../chains/minor-per-yuan.ts'
import type { Timeline } from '../load/timeline.ts'

/** A product as the planner of sales sees it. */
export type ProductOnSale = {
  readonly id: string
  /** Null: any of the amounts. */
  readonly price: Yuan | null
  readonly amounts: readonly Yuan[]
  readonly weight: number
  readonly fleetWeight: number
  readonly onSaleFrom: Day
  /** Sold up to the day before. */
  readonly withdrawnOn: Day | null
}

async function createProduct(time: Timeline, founded: Day, plan: ProductPlan): Promise<ProductOnSale> {
  const { code, name, issuer, price, bonus, weight, fleetWeight, withdrawn, introduced, terms = {}, newTerms } = plan
  const onSaleFrom = introduced === undefined ? founded : time.monthStart(introduced)
  const minor = price * minorPerYuan
  const figures = { price: minor, principal: minor, bonus: bonus * minorPerYuan }
  const id = await createCardProduct(
    time.on(onSaleFrom),
    inputOf(createCardProductInput, { code, name, issuer, ...figures, ...terms }),
  )
  if (newTerms) {
    const fromOn = time.monthStart(newTerms.ago)
    const changed = { cardProductId: id, fromOn, issuer, ...figures, ...terms, ...newTerms.terms }
    const version = inputOf(addCardProductVersionInput, { ...changed, idempotencyKey: `${code}-${fromOn}` })
    await addCardProductVersion(time.on(fromOn), version)
  }
  const withdrawnOn = withdrawn === null ? null : time.monthStart(withdrawn)
  if (withdrawnOn) {
    const change = inputOf(updateCardProductInput, { id, revision: 1, status: 'withdrawn' })
    await updateCardProduct(time.on(withdrawnOn), change)
  }
  return { id, price, amounts: [], weight, fleetWeight, onSaleFrom, withdrawnOn }
}

/** Makes the chain's products; that of open amount came with the chain. */
export async function createProducts(request: Request, time: Timeline, plan: ChainPlan): Promise<ProductOnSale[]> {
  const made: ProductOnSale[] = []
  for (const product of plan.products) made.push(await createProduct(time, time.monthStart(plan.founded), product))
  const open = await doorOf(request).write((db) =>
    db.cardProduct.findFirstOrThrow({ where: { versions: { some: { price: null } } } }),
  )
  const onSaleFrom = time.monthStart(plan.founded)
  return [...made, { ...plan.openProduct, id: open.id, price: null, onSaleFrom, withdrawnOn: null }]
}

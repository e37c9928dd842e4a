import type { CardIssuer } from '../../catalog/card-issuer.ts'
import { refuse } from '../../catalog/refusals.ts'
import { accept, type Decision } from '../../decision/decision.ts'

/** Minor units; price null: the amount is entered at the sale. */
export type CardProductTerms = {
  readonly issuer: CardIssuer
  readonly price: number | null
  readonly principal: number | null
  readonly bonus: number
}

type Change = { readonly [Key in keyof CardProductTerms]?: CardProductTerms[Key] | undefined }

/** What customers bought stays what it was: once a product is sold, its issuer and figures are fixed. */
export function decideCardProductTerms(
  before: CardProductTerms,
  change: Change,
  isSold: boolean,
): Decision<CardProductTerms> {
  const after: CardProductTerms = {
    issuer: change.issuer ?? before.issuer,
    price: change.price === undefined ? before.price : change.price,
    principal: change.principal === undefined ? before.principal : change.principal,
    bonus: change.bonus ?? before.bonus,
  }
  const isSame = (Object.keys(after) as (keyof CardProductTerms)[]).every((key) => after[key] === before[key])
  return isSold && !isSame ? refuse('card_product.sold_already') : accept(after)
}

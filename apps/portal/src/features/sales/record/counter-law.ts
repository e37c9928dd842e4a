import type { RecordSaleChoicesQuery } from '@generated/graphql.ts'
import type { Outcome } from '@/lib/api/send.ts'
import type { Product, SaleDraft } from './sale-draft.ts'

export type CounterLaw = RecordSaleChoicesQuery['counterLaw']

/** What a product's card comes to with what is typed, minor units. */
export const priceIn = (product: Product | undefined, { amount }: Pick<SaleDraft, 'amount'>): number =>
  product?.price ?? amount ?? 0

/** Whether the law wants to know who buys. */
export function needsIdentification(law: CounterLaw, product: Product | undefined, draft: Pick<SaleDraft, 'amount'>) {
  if (!product) return false
  if (product.terms.bearing === 'named') return law.namedNeedsName
  return law.bearerNameFrom !== null && priceIn(product, draft) >= law.bearerNameFrom
}

/** Beside which field a refusal of the law belongs. */
const fieldOf: Readonly<Record<string, keyof SaleDraft>> = {
  'card_law.named_without_name': 'buyerIdentified',
  'card_law.bearers_without_name': 'buyerIdentified',
  'card_law.individual_by_transfer': 'paymentMethod',
  'card_law.unit_by_transfer': 'paymentMethod',
}

/** A refusal as what is wrong with a field, where there is one that would mend it. */
export function besideItsField<Value>(outcome: Outcome<Value>, product: Product | undefined): Outcome<Value> {
  if (outcome.kind !== 'refused') return outcome
  const { code, params } = outcome
  const overLimit = code === 'card_law.bearer_over_limit' || code === 'card_law.named_over_limit'
  const field = overLimit ? (product?.price === null ? 'amount' : 'cardProductId') : fieldOf[code]
  return field ? { kind: 'invalid', issues: [{ path: [field], code, params }] } : outcome
}

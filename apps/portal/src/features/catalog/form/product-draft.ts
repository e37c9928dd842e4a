import type { CardIssuer } from '@hubcap/rules/catalog/card-issuer'

/** The form as it is typed. Amounts in minor units, null while empty. */
export type ProductDraft = {
  code: string
  name: string
  issuer: CardIssuer
  pricing: 'fixed' | 'open'
  price: number | null
  principal: number | null
  bonus: number | null
}

/**
 * The figures that are checked and sent. An open card has none. A fixed one needs its price: null would silently make it
 * an open one, so what is left empty stands as an empty text, which is found wanting.
 */
export function figuresOf({
  pricing,
  price,
  principal,
  bonus,
}: Pick<ProductDraft, 'pricing' | 'price' | 'principal' | 'bonus'>) {
  if (pricing === 'open') return { price: null, principal: null, bonus: 0 }
  return { price: price ?? '', principal: principal ?? '', bonus: bonus ?? 0 }
}

/** A person, or a company or other body. */
export const buyerKinds = ['individual', 'unit'] as const
export type BuyerKind = (typeof buyerKinds)[number]

export type Buyer = {
  readonly kind: BuyerKind
  /** Whether the name and the document of the buyer, and of who buys for them, are on record. */
  readonly isIdentified: boolean
}

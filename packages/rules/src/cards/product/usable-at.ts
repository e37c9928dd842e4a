/** Where a card may be used: everywhere in the chain, where it was sold (franchisee or store), or at franchisees that are listed. */
export const usablePlaces = ['everywhere', 'seller_franchisee', 'seller_store', 'listed'] as const
export type UsableAt = (typeof usablePlaces)[number]

export type CardPlace = { readonly franchiseeId: string; readonly storeId: string }

/** Whether a card of these terms, sold at one place, may be used at another. */
export function isUsableAt(
  { usableAt, usableFranchiseeIds }: { readonly usableAt: UsableAt; readonly usableFranchiseeIds: readonly string[] },
  sold: CardPlace,
  served: CardPlace,
): boolean {
  if (usableAt === 'everywhere') return true
  if (usableAt === 'seller_store') return served.storeId === sold.storeId
  if (usableAt === 'seller_franchisee') return served.franchiseeId === sold.franchiseeId
  return usableFranchiseeIds.includes(served.franchiseeId)
}

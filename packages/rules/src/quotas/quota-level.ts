/** Whose quota it is, from the widest to the narrowest. A rep's belongs to the rep in one store. */
export const quotaLevels = ['chain', 'franchisee', 'store', 'staff'] as const
export type QuotaLevel = (typeof quotaLevels)[number]

/** A store comes with its franchisee, a rep with both; all null: the chain. */
export type QuotaPlace = {
  readonly franchiseeId: string | null
  readonly storeId: string | null
  readonly staffId: string | null
}

export function levelOf({ franchiseeId, storeId, staffId }: QuotaPlace): QuotaLevel {
  if (staffId !== null) return 'staff'
  if (storeId !== null) return 'store'
  return franchiseeId === null ? 'chain' : 'franchisee'
}

/** The place of a level that it lies in: nulls below it, and where it lies in none. */
export function placeAt(level: QuotaLevel, { franchiseeId, storeId, staffId }: QuotaPlace): QuotaPlace {
  const depth = quotaLevels.indexOf(level)
  return {
    franchiseeId: depth > 0 ? franchiseeId : null,
    storeId: depth > 1 ? storeId : null,
    staffId: depth > 2 ? staffId : null,
  }
}

/** Who has numbers: headquarters where all is null, else a franchisee, one of its stores, or a person in one. */
export type StockHolder = {
  readonly franchiseeId: string | null
  readonly storeId: string | null
  readonly staffId: string | null
}

export const headquartersStock: StockHolder = { franchiseeId: null, storeId: null, staffId: null }

const chainOf = ({ franchiseeId, storeId, staffId }: StockHolder) => [franchiseeId, storeId, staffId]

export const isSameHolder = (one: StockHolder, other: StockHolder): boolean =>
  chainOf(one).every((id, at) => id === chainOf(other)[at])

/** Whether numbers go down from one to the other: each level stays within the one above it; a level may be left out. */
export const isBelow = (upper: StockHolder, lower: StockHolder): boolean =>
  !isSameHolder(upper, lower) && chainOf(upper).every((id, at) => id === null || id === chainOf(lower)[at])

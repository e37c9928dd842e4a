type Place = { readonly franchiseeId: string | null; readonly storeId: string | null; readonly staffId: string | null }

/** One key for each franchisee, store, and person in a store. */
export const placeKey = ({ franchiseeId, storeId, staffId }: Place): string =>
  [franchiseeId, storeId, staffId].join(' ')

/** Everything that a record counts for: the person where there is one, the store and the franchisee. */
export function placesOf({ franchiseeId, storeId, staffId }: Place): Place[] {
  const store = { franchiseeId, storeId, staffId: null }
  return [...(staffId === null ? [] : [{ ...store, staffId }]), store, { ...store, storeId: null }]
}

type Who = { readonly franchiseeId: string; readonly storeId: string | null; readonly staffId: string | null }

/** One of those whom a simulation is about, as the address has it. */
export const rowIdOf = ({ franchiseeId, storeId, staffId }: Who): string =>
  [franchiseeId, storeId ?? '', staffId ?? ''].join('~')

export function whoOf(rowId: string): Who {
  const [franchiseeId = '', storeId, staffId] = rowId.split('~')
  return { franchiseeId, storeId: storeId || null, staffId: staffId || null }
}

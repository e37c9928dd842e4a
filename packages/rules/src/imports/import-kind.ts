/** In the order in which files of a new chain can be imported: later ones refer to earlier. */
export const importKinds = [
  'franchisees',
  'stores',
  'staff',
  'customers',
  'card_sales',
  'cards',
  'quotas',
  'leads',
] as const
export type ImportKind = (typeof importKinds)[number]

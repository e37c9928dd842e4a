/** Contract and settlement parties: others' shops, or headquarters' own direct operations. */
export const franchiseeKinds = ['franchised', 'direct'] as const
export type FranchiseeKind = (typeof franchiseeKinds)[number]

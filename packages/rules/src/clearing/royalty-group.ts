/** What royalty is worked out for apart: by what kind of card was sold or used, and what was served without one. */
export const royaltyGroups = ['stored_value', 'count', 'period', 'without_card'] as const
export type RoyaltyGroup = (typeof royaltyGroups)[number]

/** Beside the groups in a run: what the minimum adds. */
export const royaltyParts = [...royaltyGroups, 'minimum'] as const
export type RoyaltyPart = (typeof royaltyParts)[number]

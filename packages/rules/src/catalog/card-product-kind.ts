/** What a card holds. */
export const cardProductKinds = ['stored_value'] as const
export type CardProductKind = (typeof cardProductKinds)[number]

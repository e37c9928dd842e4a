/** What a card holds: money (储值卡), a number of uses (次卡), or use for a time (期限卡). */
export const cardProductKinds = ['stored_value', 'count', 'period'] as const
export type CardProductKind = (typeof cardProductKinds)[number]

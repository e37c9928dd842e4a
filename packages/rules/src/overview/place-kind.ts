/** What a figure can be broken down by. */
export const placeKinds = ['franchisee', 'store', 'staff'] as const
export type PlaceKind = (typeof placeKinds)[number]

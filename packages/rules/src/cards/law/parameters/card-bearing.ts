/** Whether whoever holds the card may use it, or the customer that it names. */
export const cardBearings = ['bearer', 'named'] as const
export type CardBearing = (typeof cardBearings)[number]

/** Nobody has counted yet · counted, and may be counted again · signed, for good. */
export const dayCloseStates = ['open', 'counted', 'signed'] as const
export type DayCloseState = (typeof dayCloseStates)[number]

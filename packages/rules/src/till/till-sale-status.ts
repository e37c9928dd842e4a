export const tillSaleStatuses = ['recorded', 'reversed'] as const
export type TillSaleStatus = (typeof tillSaleStatuses)[number]

/** A sale is never deleted. */
export const cardSaleStatuses = ['recorded', 'voided'] as const
export type CardSaleStatus = (typeof cardSaleStatuses)[number]

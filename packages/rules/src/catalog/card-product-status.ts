/** Withdrawn: sold no more; cards already sold live on. */
export const cardProductStatuses = ['on_sale', 'withdrawn'] as const
export type CardProductStatus = (typeof cardProductStatuses)[number]

/** Withdrawn: at no till any more; sales of it stay as they are. */
export const serviceItemStatuses = ['on_sale', 'withdrawn'] as const
export type ServiceItemStatus = (typeof serviceItemStatuses)[number]

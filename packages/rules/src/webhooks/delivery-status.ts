/** Waiting: not taken yet, and tried again. Failed: the last try was not taken either. */
export const deliveryStatuses = ['waiting', 'delivered', 'failed'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

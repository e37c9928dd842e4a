/** Opening: being set up, sells nothing yet. Closed: for good. */
export const storeStatuses = ['opening', 'open', 'suspended', 'closed'] as const
export type StoreStatus = (typeof storeStatuses)[number]

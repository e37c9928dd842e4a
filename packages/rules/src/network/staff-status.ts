/** One employment. Left: for good; who comes back gets a new one. */
export const staffStatuses = ['active', 'suspended', 'left'] as const
export type StaffStatus = (typeof staffStatuses)[number]

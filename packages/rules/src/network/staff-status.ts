/** One employment. Left: it is over; who comes back later gets a new one. */
export const staffStatuses = ['active', 'suspended', 'left'] as const
export type StaffStatus = (typeof staffStatuses)[number]

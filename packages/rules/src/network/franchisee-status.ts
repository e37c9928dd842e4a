/** Suspended: the contract stands, business rests. Ended: for good. */
export const franchiseeStatuses = ['active', 'suspended', 'ended'] as const
export type FranchiseeStatus = (typeof franchiseeStatuses)[number]

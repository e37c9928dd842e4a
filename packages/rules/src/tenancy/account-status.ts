/** Suspended: nobody signs in with it, and open sessions end. */
export const accountStatuses = ['active', 'suspended'] as const
export type AccountStatus = (typeof accountStatuses)[number]

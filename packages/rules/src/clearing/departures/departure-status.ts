/** A franchisee that leaves: drafted until headquarters signs it, and nothing of it changes after that. */
export const departureStatuses = ['drafted', 'signed'] as const
export type DepartureStatus = (typeof departureStatuses)[number]

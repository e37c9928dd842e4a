import { findStaff } from '@/lib/finding/find-staff.ts'

/** Who may be somebody's manager: those at work, of the same franchisee as long as nothing is typed. */
export const findManagers = (text: string, franchiseeId: string | null) => findStaff(text, text ? null : franchiseeId)

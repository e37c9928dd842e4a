import type { Request } from './request.ts'

/** Whose owner may read what somebody did that lies nowhere by itself, such as an export: null where they belong to several. */
export const soleFranchisee = ({ actor: { franchiseeIds } }: Request): string | null =>
  franchiseeIds.length === 1 ? (franchiseeIds[0] ?? null) : null

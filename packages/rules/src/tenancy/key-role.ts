import type { Role } from './role.ts'

/** What a key may be. No sales rep: such a post is somebody's employment, and a key is nobody. */
export const keyRoles = [
  'hq_admin',
  'hq_finance',
  'franchise_owner',
  'store_manager',
] as const satisfies readonly Role[]
export type KeyRole = (typeof keyRoles)[number]

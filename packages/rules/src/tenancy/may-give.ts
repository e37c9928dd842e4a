import { type Role, roles } from './role.ts'

const givenBy: Record<Role, readonly Role[]> = {
  hq_admin: roles,
  hq_finance: [],
  franchise_owner: ['store_manager', 'sales_rep'],
  store_manager: ['sales_rep'],
  sales_rep: [],
}

/** The roles that somebody may invite to, give and end: those below their own. Where is a matter of their scope. */
export const rolesGivenBy = (role: Role): readonly Role[] => givenBy[role]

export const mayGive = (giver: Role, role: Role): boolean => givenBy[giver].includes(role)

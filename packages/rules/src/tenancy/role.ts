/** Roles of this product, from the widest to the narrowest. */
export const roles = ['hq_admin', 'hq_finance', 'franchise_owner', 'store_manager', 'sales_rep'] as const
export type Role = (typeof roles)[number]

/** How far an actor's sight reaches: the whole chain, whole franchisees, single stores, or what is their own. */
export const scopes = ['chain', 'franchisee', 'store', 'person'] as const
export type Scope = (typeof scopes)[number]

const scopeByRole: Record<Role, Scope> = {
  hq_admin: 'chain',
  hq_finance: 'chain',
  franchise_owner: 'franchisee',
  store_manager: 'store',
  sales_rep: 'person',
}

export const scopeOf = (role: Role): Scope => scopeByRole[role]

/** Whose sales a role of the bench sees, in SQL: the first franchisee's, the first store's, the first rep's. */
const first = (table: string) => `(SELECT min(id::text)::uuid FROM ${table})`

const places: Record<string, string> = {
  hq_admin: '',
  franchise_owner: `AND franchisee_id = ${first('franchisee')}`,
  store_manager: `AND franchisee_id = ${first('franchisee')} AND store_id = ${first('store')}`,
  sales_rep: `AND franchisee_id = ${first('franchisee')} AND store_id = ${first('store')} AND staff_id = ${first('staff')}`,
}

export const scopeOf = (role: string): string =>
  `tenant_id = (SELECT min(tenant_id::text)::uuid FROM chain) ${places[role]}`

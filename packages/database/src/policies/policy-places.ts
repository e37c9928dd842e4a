import { currentCaller } from '../door/caller.ts'
import type { TablePolicy } from './shape.ts'
import { type TableName, tablePolicies } from './tables.ts'

/** The column that says whether a row is the caller's, and its values. */
export type OwnPlaces = { readonly column: string; readonly ids: readonly string[] }

/**
 * Where a table's rows must lie for the caller to see them, for statements that read one place after the other, each in
 * the order of its index. Null: anywhere in the chain. For tables of shape person with all their place columns.
 */
export function policyPlaces(table: TableName): OwnPlaces | null {
  const { franchisee, store, staff, through, user, pooled }: TablePolicy = tablePolicies[table]
  if (!franchisee || !store || !staff || through || user || pooled) throw new Error(`${table} does not lie in places`)
  const { scope, franchiseeIds, storeIds, staffId } = currentCaller().actor
  if (scope === 'chain') return null
  if (scope === 'franchisee') return { column: franchisee, ids: franchiseeIds }
  if (scope === 'store') return { column: store, ids: storeIds }
  return { column: staff, ids: staffId ? [staffId] : [] }
}

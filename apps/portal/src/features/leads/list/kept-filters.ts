import type { SearchParams } from 'nuqs/server'
import { leadsFilterNames } from './leads-address.ts'

/** The part of the address that list and board have in common. */
export function keptFilters(params: SearchParams): string {
  const kept = new URLSearchParams()
  for (const name of ['place', 'month', ...leadsFilterNames]) {
    const value = params[name]
    if (typeof value === 'string') kept.set(name, value)
  }
  return kept.toString()
}

import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { importKinds } from '@hubcap/rules/imports/import-kind'

export const importPath = (id: string): string => `/imports/${encodeURIComponent(id)}`

/** Where one looks at what came in. */
export const listOf: Record<ImportKind, string> = {
  franchisees: '/franchisees',
  stores: '/stores',
  staff: '/staff',
  customers: '/customers',
  card_sales: '/sales',
  cards: '/openings',
  quotas: '/quotas',
  leads: '/leads',
}

/** What a new chain brings in next; null after the last. */
export const kindAfter = (kind: ImportKind): ImportKind | null => importKinds[importKinds.indexOf(kind) + 1] ?? null

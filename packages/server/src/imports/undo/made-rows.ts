import { Prisma } from '@hubcap/database/prisma'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'

/** Where the rows of a kind lie. */
export const tableOf: Record<ImportKind, string> = {
  franchisees: 'franchisee',
  stores: 'store',
  staff: 'staff',
  customers: 'customer',
  card_sales: 'card_sale',
  cards: 'card',
  quotas: 'quota',
  leads: 'lead',
}

/** Which rows of the file, by their numbers: the whole of it where left out. */
export type RowRange = { readonly from: number; readonly to: number }

/** Ids of what an import made, as a query. */
export const madeIds = (importId: string, range: RowRange | null = null): Prisma.Sql => {
  const within = range ? Prisma.sql`AND r.row_no BETWEEN ${range.from} AND ${range.to}` : Prisma.empty
  return Prisma.sql`
    SELECT r.entity_id FROM import_row r
    WHERE r.tenant_id = app.tenant_id() AND r.import_id = ${importId}::uuid AND r.entity_id IS NOT NULL ${within}`
}

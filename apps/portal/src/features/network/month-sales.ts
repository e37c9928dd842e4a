import { PlaceSalesDocument, StaffSalesDocument } from '@generated/graphql.ts'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import { query } from '@/lib/api/query.ts'

/** Sales of the month by id, in minor units. Who isn't named sold nothing. */
export type MonthSales = Record<string, number>

type Of = { month: string; franchiseeId?: string | null; storeId?: string | null }

/** Of every place of one kind, in one statement; null where the viewer's overview tells other places apart. */
export async function placeSales(kind: PlaceKind, { month, franchiseeId }: Of): Promise<MonthSales | null> {
  const { overview } = await query(PlaceSalesDocument, { month: `${month}-01`, franchiseeId })
  if (overview.byPlace.some((place) => place.kind !== kind)) return null
  return Object.fromEntries(overview.byPlace.map(({ id, amount }) => [id, amount]))
}

/** Of everybody who sold. */
export async function staffSales({ month, ...place }: Of): Promise<MonthSales> {
  const { overview } = await query(StaffSalesDocument, { month: `${month}-01`, ...place })
  return Object.fromEntries(overview.byStaff.map(({ id, amount }) => [id, amount]))
}

import { FranchiseeSalesDocument, StaffSalesDocument, StoreSalesDocument } from '@generated/graphql.ts'
import { query } from '@/lib/api/query.ts'

/** Sales of the month by id, in minor units. Who isn't named sold nothing. */
export type MonthSales = Record<string, number>

const amounts = (figures: readonly { id: string; amount: number }[]): MonthSales =>
  Object.fromEntries(figures.map(({ id, amount }) => [id, amount]))

type Of = { month: string; franchiseeId?: string | null; storeId?: string | null }

/** Of every franchisee, for those whose overview tells franchisees apart: headquarters. */
export async function franchiseeSales({ month }: Of): Promise<MonthSales> {
  const { overview } = await query(FranchiseeSalesDocument, { month: `${month}-01` })
  return amounts(overview.byPlace.filter(({ kind }) => kind === 'franchisee'))
}

/** Of every store. */
export async function storeSales({ month, ...place }: Of): Promise<MonthSales> {
  const { overview } = await query(StoreSalesDocument, { month: `${month}-01`, ...place })
  return amounts(overview.byStore)
}

/** Of everybody who sold. */
export async function staffSales({ month, ...place }: Of): Promise<MonthSales> {
  const { overview } = await query(StaffSalesDocument, { month: `${month}-01`, ...place })
  return amounts(overview.byStaff)
}

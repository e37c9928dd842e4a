import type { Reading } from '@hubcap/database/door/database'
import { moneyCell } from './cells.ts'
import type { AnyListExport } from './list-export.ts'

type By = 'franchiseeId' | 'storeId' | 'staffId'
type Sold = { id: string; sales: bigint | null }

/** What each of them sold in the month, as the totals of days have it; who isn't there sold nothing. */
async function salesOf(db: Reading, by: By, ids: readonly string[], month: Date): Promise<Map<string, bigint>> {
  const next = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))
  const rows = await db.dailyTotal.groupBy({
    by: [by],
    where: { [by]: { in: [...ids] }, day: { gte: month, lt: next } },
    _sum: { salesAmount: true },
  })
  return new Map(rows.map((row) => [String(row[by]), row._sum.salesAmount ?? 0n]))
}

/** A list of places or people with the sales of the month that it is looked at in, as the screen has them. */
export const withMonthSales = (list: AnyListExport, by: By): AnyListExport => ({
  ...list,
  columns: [
    ...list.columns,
    {
      heading: { zh: '当月售卡金额', en: 'Sales of the month' },
      shownAs: 'sales',
      onlySeen: true,
      cell: (row, reader) => moneyCell((row as Sold).sales, reader),
    },
  ],
  load: async (db, filter, page, asked) => {
    const rows = await list.load(db, filter, page, asked)
    if (!asked.month) return rows.map((row): Sold => ({ ...row, sales: null }))
    const ids = rows.map(({ id }) => id)
    const sold = await salesOf(db, by, ids, asked.month)
    return rows.map((row): Sold => ({ ...row, sales: sold.get(row.id) ?? 0n }))
  },
})

/** What came in, as the day's totals keep it. Amounts in minor units; voided sales count for nothing but themselves. */
export type ReportFigures = {
  readonly salesAmount: number
  readonly cardsSold: number
  readonly principal: number
  readonly bonus: number
  readonly voidedAmount: number
  readonly voidedSales: number
  /** Customer files opened. Null by card product: a file is opened for no product. */
  readonly newCustomers: number | null
  /** The sales amount of the days compared with. */
  readonly previousAmount: number
}

export const noFigures: ReportFigures = {
  salesAmount: 0,
  cardsSold: 0,
  principal: 0,
  bonus: 0,
  voidedAmount: 0,
  voidedSales: 0,
  newCustomers: 0,
  previousAmount: 0,
}

const sumOf = (rows: readonly ReportFigures[], of: (row: ReportFigures) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0)

/** All rows together; new customers only where each row knows them. */
export const totalFigures = (rows: readonly ReportFigures[]): ReportFigures => ({
  salesAmount: sumOf(rows, (row) => row.salesAmount),
  cardsSold: sumOf(rows, (row) => row.cardsSold),
  principal: sumOf(rows, (row) => row.principal),
  bonus: sumOf(rows, (row) => row.bonus),
  voidedAmount: sumOf(rows, (row) => row.voidedAmount),
  voidedSales: sumOf(rows, (row) => row.voidedSales),
  newCustomers: rows.some((row) => row.newCustomers === null) ? null : sumOf(rows, (row) => row.newCustomers ?? 0),
  previousAmount: sumOf(rows, (row) => row.previousAmount),
})

/** Paid per card, in whole minor units; null where none was sold. */
export const averagePerCard = ({ salesAmount, cardsSold }: ReportFigures): number | null =>
  cardsSold === 0 ? null : Math.round(salesAmount / cardsSold)

/** Which part of the whole, 0 to 1; null where the whole is nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

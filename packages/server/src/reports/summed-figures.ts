import { Prisma } from '@hubcap/database/prisma'
import type { ReportFigures } from '@hubcap/rules/reports/report-figures'
import type { ReportLook } from './report-look.ts'

/** Sums as the database gives them. */
export type SummedFigures = {
  [Name in keyof ReportFigures]: Name extends 'newCustomers' ? bigint | null : bigint
}

/** Rows of daily totals under the alias r that lie in the report's days or in those it compares with. */
export const inDays = ({ days: { previousFrom, to } }: ReportLook): Prisma.Sql =>
  Prisma.sql`r.day BETWEEN ${previousFrom}::date AND ${to}::date`

/**
 * Columns of ReportFigures over rows of daily totals under the alias r.
 * hasCustomers: whether the table counts customer files
 */
export function figureColumns({ days }: ReportLook, hasCustomers: boolean): Prisma.Sql {
  const { from, to, previousFrom, previousTo } = days
  const sum = (column: string, first = from, last = to) =>
    Prisma.sql`coalesce(sum(${Prisma.raw(`r.${column}`)}) FILTER (WHERE r.day BETWEEN ${first}::date AND ${last}::date), 0)::bigint`
  return Prisma.sql`${sum('sales_amount')} AS "salesAmount", ${sum('cards_sold')} AS "cardsSold",
    ${sum('principal')} AS principal, ${sum('bonus')} AS bonus, ${sum('voided_amount')} AS "voidedAmount",
    ${sum('voided_sales')} AS "voidedSales",
    ${hasCustomers ? sum('new_customers') : Prisma.sql`NULL::bigint`} AS "newCustomers",
    ${sum('sales_amount', previousFrom, previousTo)} AS "previousAmount"`
}

/** Amounts of a chain stay within the safe integers, as the API's Money does; a sum that didn't would be an error there. */
export const numbered = (row: SummedFigures): ReportFigures => ({
  salesAmount: Number(row.salesAmount),
  cardsSold: Number(row.cardsSold),
  principal: Number(row.principal),
  bonus: Number(row.bonus),
  voidedAmount: Number(row.voidedAmount),
  voidedSales: Number(row.voidedSales),
  newCustomers: row.newCustomers === null ? null : Number(row.newCustomers),
  previousAmount: Number(row.previousAmount),
})

/** Whether a row has anything to say, of either period. */
export const saysSomething = (figures: ReportFigures): boolean => Object.values(figures).some((value) => value)

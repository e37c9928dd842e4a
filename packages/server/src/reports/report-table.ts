import { averagePerCard, type ReportFigures, shareOf, totalFigures } from '@hubcap/rules/reports/report-figures'
import {
  reportColumnTerms as columns,
  reportGroupingTerms,
  reportPeriodTerms,
  reportRowTerms,
} from '@hubcap/words/terms/reports'
import { countCell, moneyCell } from '../http/exports/cells.ts'
import type { Reader } from '../http/exports/list-export.ts'
import type { Cell, Table } from '../http/exports/table-cell.ts'
import type { ReportShape } from './load-report.ts'
import type { ReportLook } from './report-look.ts'
import type { ReportRow } from './report-row.ts'

/** What a row is called: a row without id or day is of files that nobody developed. */
export function rowName({ day, id, name }: ReportRow, { locale }: Pick<Reader, 'locale'>): string {
  if (day) return day
  return name ?? reportRowTerms[id === null ? 'nobody' : 'unseen'][locale]
}

const nameCell = (row: ReportRow, reader: Reader): Cell =>
  row.day ? { number: row.day, look: 'day' } : rowName(row, reader)

const money = (minor: number | null, reader: Reader) => (minor === null ? null : moneyCell(BigInt(minor), reader))

/** 0.125 as 12.50, under a heading with the percent sign. */
const percent = (share: number | null): Cell => (share === null ? null : { number: (share * 100).toFixed(2) })

const figureCells = (figures: ReportFigures, whole: number, reader: Reader): Cell[] => [
  money(figures.salesAmount, reader),
  percent(shareOf(figures.salesAmount, whole)),
  money(figures.previousAmount, reader),
  countCell(figures.cardsSold),
  money(averagePerCard(figures), reader),
  money(figures.principal, reader),
  money(figures.bonus, reader),
  countCell(figures.newCustomers),
  countCell(figures.voidedSales),
  money(figures.voidedAmount, reader),
]

/** Whether rows of the grouping belong to something that is worth a column. */
const hasUnder = ({ grouping }: ReportLook) => grouping === 'store' || grouping === 'staff'

function headingsOf(look: ReportLook, { locale }: Reader): string[] {
  const percentSign = ' (%)'
  return [
    reportGroupingTerms[look.grouping][locale],
    ...(hasUnder(look) ? [columns.under[locale]] : []),
    columns.salesAmount[locale],
    columns.share[locale] + percentSign,
    columns.previousAmount[locale],
    columns.cardsSold[locale],
    columns.average[locale],
    columns.principal[locale],
    columns.bonus[locale],
    columns.newCustomers[locale],
    columns.voidedSales[locale],
    columns.voidedAmount[locale],
  ]
}

async function* rowsOf({ look, rows }: ReportShape, reader: Reader): AsyncGenerator<Cell[]> {
  const found = await rows()
  const all = totalFigures(found)
  for (const row of found)
    yield [nameCell(row, reader), ...(hasUnder(look) ? [row.under] : []), ...figureCells(row, all.salesAmount, reader)]
  yield [
    reportRowTerms.total[reader.locale],
    ...(hasUnder(look) ? [null] : []),
    ...figureCells(all, all.salesAmount, reader),
  ]
}

/** The whole report as it goes into a file, its sums in the last row. */
export function reportTable(report: ReportShape, reader: Reader): Table {
  const { period, days } = report.look
  const { locale } = reader
  const when = period === 'daily' ? days.from : days.from.slice(0, 7)
  const name = `${reportPeriodTerms[period][locale]} ${when}`
  return { name, headings: headingsOf(report.look, reader), rows: rowsOf(report, reader) }
}

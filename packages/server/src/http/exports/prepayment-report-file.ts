import type { Quarter } from '@hubcap/rules/cards/law/custody/quarter'
import {
  type QuarterlyReport,
  type QuarterlyReportColumn,
  quarterlyReportColumns,
} from '@hubcap/rules/cards/law/custody/quarterly-report'
import { moneyText } from '@hubcap/rules/sales/money-format'
import { issuerKindTerms, quarterlyReportColumnTerms } from '@hubcap/words/terms/card-law'
import { loadReport } from '../../cards/prepayment/load-report.ts'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { InvalidInput } from '../../operation/invalid-input.ts'
import type { Handler } from '../api-server.ts'
import { sendRefusal } from '../send-refusal.ts'
import { sendTable } from './send-table.ts'
import type { Cell, TableFormat } from './table-cell.ts'

/** Authorities read Chinese, whoever sends it. */
const columns = Object.keys(quarterlyReportColumns) as QuarterlyReportColumn[]

function cellOf(report: QuarterlyReport, column: QuarterlyReportColumn, currency: string): Cell {
  const value = report[column]
  switch (quarterlyReportColumns[column]) {
    case 'money':
      return { number: moneyText(Number(value), currency), look: 'money' }
    case 'count':
      return { number: String(value) }
    case 'ratio':
      return `${Number(value) / 100}%`
    case 'issuer_kind':
      return issuerKindTerms[report.issuerKind].zh
    default:
      return String(value)
  }
}

function quarterFrom(text: string | null): Quarter {
  if (text === null || !/^(19|20)\d\d-Q[1-4]$/.test(text)) {
    throw new InvalidInput([{ path: ['quarter'], code: 'invalid', params: {} }])
  }
  return text as Quarter
}

async function* only(row: readonly Cell[]) {
  yield row
}

/** GET /exports/prepayment-report.csv and .xlsx?quarter=2026-Q3&franchiseeId=…; without one the brand's. */
export const prepaymentReportFile: Handler = async (_incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'export.create')
    const quarter = quarterFrom(url.searchParams.get('quarter'))
    const franchisee = url.searchParams.get('franchiseeId')
    const report = await loadReport(request, franchisee === null ? null : rowId('Franchisee', franchisee), quarter)
    const format: TableFormat = url.pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
    await sendTable(response, format, {
      name: `${report.issuer} 预付卡季度报表 ${quarter}`,
      headings: columns.map((column) => quarterlyReportColumnTerms[column].zh),
      rows: only(columns.map((column) => cellOf(report, column, request.chain.currency))),
    })
  } catch (error) {
    sendRefusal(response, error)
  }
}

import { coerceInputValue, type GraphQLInputType } from 'graphql'
import { requestFor } from '../graphql/context.ts'
import { InvalidInput } from '../operation/invalid-input.ts'
import { exportReport } from '../reports/export-report.ts'
import { type ReportInput, reportOf } from '../reports/report-input.ts'
import { schema } from '../schema.ts'
import type { Handler } from './api-server.ts'
import { sendTable } from './exports/send-table.ts'
import { readerLocale } from './reader-locale.ts'
import { sendRefusal } from './send-refusal.ts'

const invalid = () => new InvalidInput([{ path: ['filter'], code: 'invalid', params: {} }])

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid()
  }
}

/** Which report the address asks for, read as the API reads it from a document. @throws InvalidInput */
function readReport(text: string | null): typeof ReportInput.$inferInput {
  const type = schema.getType('ReportInput') as GraphQLInputType
  return coerceInputValue(parsed(text ?? 'null'), type, () => {
    throw invalid()
  }) as typeof ReportInput.$inferInput
}

/** GET /exports/report.csv and .xlsx?filter=<JSON of ReportInput>&locale=: the report as whoever asks sees it. */
export const reportFile: Handler = async (incoming, response, context, url) => {
  try {
    const request = requestFor(context, 'export.create')
    const input = readReport(url.searchParams.get('filter'))
    if (!input) throw invalid()
    const table = await exportReport(request, reportOf(input), readerLocale(incoming, url))
    await sendTable(response, url.pathname.endsWith('.xlsx') ? 'xlsx' : 'csv', table)
  } catch (error) {
    sendRefusal(response, error)
  }
}

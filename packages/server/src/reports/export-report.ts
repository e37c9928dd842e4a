import { randomUUID } from 'node:crypto'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Table } from '../http/exports/table-cell.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { reportShape } from './load-report.ts'
import { type ReportOf, reportLook } from './report-look.ts'
import { reportTable } from './report-table.ts'

/** A report as a file, as the caller sees it. Who took it along is logged. */
export async function exportReport(request: Request, of: ReportOf, locale: Locale): Promise<Table> {
  authorize(request, 'export.create')
  authorize(request, 'report.read')
  const { currency, timeZone } = request.chain
  const look = reportLook(of, request.now, timeZone)
  const change = { action: 'export.create', entity: 'export', entityId: randomUUID(), franchiseeId: null } as const
  const door = doorOf(request)
  await door.write((db) => recordChange(db, request, { ...change, after: { list: 'report', filter: of } }))
  const report = await door.read(async (db) => {
    const shape = reportShape(db, look)
    await shape.rows()
    return shape
  })
  return reportTable(report, { locale, currency, timeZone })
}

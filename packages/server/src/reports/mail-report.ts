import type { Writing } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { type ReportMail, reportMail } from '@hubcap/words/mails/report-mail'
import { contentTypes, tableBytes } from '../http/exports/table-bytes.ts'
import { addMessage } from '../messages/add-message.ts'
import type { Request } from '../operation/request.ts'
import { type ReportShape, reportShape } from './load-report.ts'
import { loadReportPlaces } from './load-report-places.ts'
import { reportLook } from './report-look.ts'
import { reportTable, rowName } from './report-table.ts'

/** As many rows of a report stand in the mail itself; a month's days all do. */
const mailedRows = 10
const mostDays = 31

async function mailOf(
  db: Writing,
  { actor, actorName, chain }: Request,
  { recipientName, locale }: Prisma.ReportScheduleModel,
  { look, rows, totals }: ReportShape,
): Promise<ReportMail> {
  const found = await rows()
  const shown = found.slice(0, look.grouping === 'day' ? mostDays : mailedRows)
  return {
    ...{ name: recipientName, sender: actorName ?? '', chain: chain.name, currency: chain.currency },
    ...{ period: look.period, on: look.days.from, grouping: look.grouping, rowCount: found.length },
    places: await loadReportPlaces(db, actor, look),
    totals: await totals(),
    rows: shown.map((row) => ({ name: rowName(row, { locale: locale as Locale }), figures: row })),
  }
}

/**
 * Writes the mail of a schedule: the report as the caller sees it now, its headline in the text, all of it attached.
 * on: any day of the period that it is of
 */
export async function mailReport(
  db: Writing,
  request: Request,
  schedule: Prisma.ReportScheduleModel,
  on: string,
): Promise<void> {
  const { franchiseeId, storeId, recipient, recipientName } = schedule
  const { currency, timeZone } = request.chain
  const locale = schedule.locale as Locale
  const period = schedule.period as ReportPeriod
  const grouping = schedule.grouping as ReportGrouping
  const look = reportLook({ period, grouping, on, franchiseeId, storeId }, request.now, timeZone)
  const report = reportShape(db, look)
  const { subject, body, html } = reportMail(locale, await mailOf(db, request, schedule, report))
  const table = reportTable(report, { locale, currency, timeZone })
  const content = await tableBytes('xlsx', table)
  const attachment = { name: `${table.name}.xlsx`, mediaType: contentTypes.xlsx, content }
  await addMessage(db, request, { kind: 'report', recipient, recipientName, subject, body, html, attachment })
}

import { ReportDocument, type ReportQuery } from '@generated/graphql.ts'
import { reportSorts } from '@hubcap/rules/reports/sort-report-rows'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { pageVariables, type Sort } from '@/lib/address/list-address.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { GroupingTabs } from './grouping-tabs.tsx'
import { Headline } from './headline.tsx'
import { ReportTable } from './list/report-table.tsx'
import { PeriodBar } from './period-bar.tsx'
import { PrintHead } from './print-head.tsx'
import { ReportActions } from './report-actions.tsx'
import { ReportChart } from './report-chart.tsx'
import { reportLinks } from './report-links.ts'
import {
  loadReportsAddress,
  reportAddresses,
  reportInput,
  reportPageSize,
  type Shown,
  shownIn,
} from './reports-address.ts'

export type Report = ReportQuery['report']

/** The order that is asked for, where the api knows it. */
function orderOf(sort: Sort | null) {
  const field = reportSorts.find((one) => one === sort?.field)
  return field && sort ? { field, direction: sort.direction } : null
}

const hasAnything = ({ totals }: Report) => totals.cardsSold + totals.voidedSales + (totals.newCustomers ?? 0) > 0

/** What the day or the month brought, and where from. */
export async function ReportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer] = await Promise.all([loadReportsAddress(searchParams), requireViewer()])
  if (!can(viewer, 'report.read')) return <Forbidden />
  const [t, format] = await Promise.all([getTranslations('reports'), getFormat()])
  const shown = shownIn(address, viewer.scope, viewer.today)
  const of = reportInput(shown, address.place)
  const page = pageVariables(address, reportPageSize)
  const { report } = await query(ReportDocument, { of, orderBy: orderOf(address.sort), ...page })
  const links = reportLinks({ place: address.place, from: report.from, to: report.to })
  const addresses = reportAddresses(address, shown, viewer.today)
  const rows = report.rows.edges.map(({ node }) => ({ ...node, links: links.line(shown.grouping, node) }))
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t('title')}
          lead={<Lead report={report} shown={shown} />}
          actions={<ReportActions of={of} />}
        />
        <PeriodBar shown={shown} addresses={addresses} today={viewer.today} />
      </div>
      <PrintHead report={report} shown={shown} viewer={viewer} format={format} />
      <Headline totals={report.totals} period={shown.period} links={links.totals} />
      {hasAnything(report) && <ReportChart report={report} shown={shown} rows={rows} />}
      <ReportTable
        rows={rows}
        page={report.rows.pageInfo}
        grouping={shown.grouping}
        period={shown.period}
        totals={report.totals}
        links={links.totals}
        count={report.rowCount}
        groupings={<GroupingTabs shown={shown} addresses={addresses} scope={viewer.scope} place={address.place} />}
      />
    </>
  )
}

/** Of which days, beside which, and up to when. */
async function Lead({ report, shown }: { report: Report; shown: Shown }) {
  const [t, format] = await Promise.all([getTranslations('reports'), getFormat()])
  const { from, to, previousFrom, previousTo, asOf } = report
  const days = (first: string, last: string) =>
    first === last ? format.weekday(first) : `${format.shortDay(first)} – ${format.shortDay(last)}`
  const compared = { days: days(from, to), before: days(previousFrom, previousTo), moment: format.time(asOf) }
  return t(`lead.${shown.period}`, compared)
}

'use client'

import type { ReportFigurePartsFragment } from '@generated/graphql.ts'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import { reportColumnTerms } from '@hubcap/words/terms/reports'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { DataTable } from '@/patterns/table/data-table.tsx'
import type { PageInfo } from '@/patterns/table/pager.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import type { LineLinks } from '../report-links.ts'
import { reportPageSize } from '../reports-address.ts'
import { LineChange } from './line-change.tsx'
import { lineId, type ShownLine } from './shown-line.ts'
import { useLineName, useReportColumns } from './use-report-columns.tsx'

type Props = {
  rows: readonly ShownLine[]
  page: PageInfo
  grouping: ReportGrouping
  period: ReportPeriod
  totals: ReportFigurePartsFragment
  links: LineLinks
  /** How many there are in all. */
  count: number
  /** By what else it could be broken down. */
  groupings: ReactNode
}

/** The lines of a report with the sums of all of them. */
export function ReportTable({ rows, page, grouping, period, totals, links, count, groupings }: Props) {
  const t = useTranslations('reports')
  const columns = useReportColumns({ grouping, period, totals, links })
  return (
    <DataTable
      list={`reports-${grouping}`}
      label={t(`by.${grouping}`)}
      columns={columns}
      rows={rows}
      rowId={lineId}
      page={page}
      pageSize={reportPageSize}
      count={count}
      hasMore={false}
      isPart
      filters={groupings}
      card={(line) => <LineCard line={line} />}
      empty={<EmptyState title={t(`empty.${period}`)} hint={t('empty.hint')} />}
    />
  )
}

function LineCard({ line }: { line: ShownLine }) {
  const { money, count } = useFormat()
  const { term } = useTerms()
  const name = useLineName()
  const { salesAmount, previousAmount, cardsSold, newCustomers } = line.figures
  return (
    <RowCard
      title={name(line)}
      figure={money(salesAmount)}
      lines={[
        line.under,
        `${term(reportColumnTerms, 'cardsSold')} ${count(cardsSold)}`,
        newCustomers !== null && `${term(reportColumnTerms, 'newCustomers')} ${count(newCustomers)}`,
      ]}
      aside={<LineChange now={salesAmount} before={previousAmount} />}
    />
  )
}

'use client'

import type { ReportFigurePartsFragment } from '@generated/graphql.ts'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import { reportColumnTerms, reportGroupingTerms, reportRowTerms } from '@hubcap/words/terms/reports'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type ReactNode, useCallback, useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import type { LineLinks } from '../report-links.ts'
import { LineChange } from './line-change.tsx'
import type { ShownLine } from './shown-line.ts'

type Of = {
  grouping: ReportGrouping
  period: ReportPeriod
  totals: ReportFigurePartsFragment
  links: LineLinks
}

/** What a line is called: a day, a name, or why it has none. */
export function useLineName() {
  const { weekday } = useFormat()
  const { term } = useTerms()
  return useCallback(
    ({ day, id, name }: Pick<ShownLine, 'day' | 'id' | 'name'>) =>
      day ? weekday(day) : (name ?? term(reportRowTerms, id === null ? 'nobody' : 'unseen')),
    [weekday, term],
  )
}

function Records({ href, children }: { href: string | null; children: ReactNode }) {
  if (!href) return children
  return (
    <Link href={href} className="hover:underline hover:underline-offset-2">
      {children}
    </Link>
  )
}

/** The report's columns; each figure leads to what it adds up, and the sums stand in the last row. */
export function useReportColumns({ grouping, period, totals, links }: Of): Column<ShownLine>[] {
  const t = useTranslations('reports')
  const { money, count, share } = useFormat()
  const { term } = useTerms()
  const nameOf = useLineName()
  return useMemo(() => {
    const head = (key: keyof typeof reportColumnTerms) => term(reportColumnTerms, key)
    const figure = (
      key: 'salesAmount' | 'principal' | 'bonus',
      priority: Column<ShownLine>['priority'] = 'medium',
    ): Column<ShownLine> => ({
      ...{ id: key, header: head(key), numeric: true, sort: key, priority },
      cell: ({ figures, links: own }) => <Records href={own.sales}>{money(figures[key])}</Records>,
      total: <Records href={links.sales}>{money(totals[key])}</Records>,
    })
    const isOfPlaces = grouping === 'store' || grouping === 'staff'
    const columns: Column<ShownLine>[] = [
      {
        ...{ id: 'name', header: term(reportGroupingTerms, grouping), sort: 'name' },
        cell: nameOf,
        total: term(reportRowTerms, 'total'),
      },
      ...(isOfPlaces
        ? [{ id: 'under', header: head('under'), cell: (line: ShownLine) => line.under, priority: 'low' as const }]
        : []),
      figure('salesAmount', 'always'),
      {
        ...{ id: 'share', header: head('share'), numeric: true, priority: 'low' },
        cell: (line) => line.share !== null && share(line.share),
      },
      {
        ...{
          id: 'change',
          header: t(`than_short.${period}`),
          numeric: true,
          sort: 'previousAmount',
          priority: 'medium',
        },
        cell: ({ figures }) => <LineChange now={figures.salesAmount} before={figures.previousAmount} />,
        total: <LineChange now={totals.salesAmount} before={totals.previousAmount} />,
      },
      {
        ...{ id: 'cardsSold', header: head('cardsSold'), numeric: true, sort: 'cardsSold' },
        cell: ({ figures, links: own }) => <Records href={own.sales}>{count(figures.cardsSold)}</Records>,
        total: <Records href={links.sales}>{count(totals.cardsSold)}</Records>,
      },
      {
        ...{ id: 'average', header: head('average'), numeric: true, sort: 'average', priority: 'low' },
        cell: ({ figures }) => figures.average !== null && money(figures.average),
        total: totals.average !== null && money(totals.average),
      },
      figure('principal', 'low'),
      figure('bonus', 'low'),
      ...(grouping === 'card_product'
        ? []
        : [
            {
              ...{ id: 'newCustomers', header: head('newCustomers'), numeric: true, sort: 'newCustomers' },
              priority: 'medium' as const,
              cell: ({ figures, links: own }: ShownLine) => (
                <Records href={own.files}>{count(figures.newCustomers ?? 0)}</Records>
              ),
              total: <Records href={links.files}>{count(totals.newCustomers ?? 0)}</Records>,
            },
          ]),
      {
        ...{ id: 'voidedSales', header: head('voidedSales'), numeric: true, sort: 'voidedSales', priority: 'low' },
        cell: ({ figures, links: own }) =>
          figures.voidedSales > 0 && (
            <Records href={own.voided}>
              <span title={money(figures.voidedAmount)}>{count(figures.voidedSales)}</span>
            </Records>
          ),
        total: <Records href={links.voided}>{count(totals.voidedSales)}</Records>,
      },
    ]
    return columns
  }, [grouping, period, totals, links, t, money, count, share, term, nameOf])
}

'use client'

import type { SalesPlansQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { KeptLink } from '@/patterns/kept-link.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { planPath } from './plan-path.ts'
import { PlanStatus } from './plan-status.tsx'
import { plansFilterNames } from './sales-plans-address.ts'
import { SalesPlansFilters } from './sales-plans-filters.tsx'
import { usePlanText } from './use-plan-text.ts'

type Plan = SalesPlansQuery['salesPlans']['edges'][number]['node']

const idOf = ({ id }: Plan) => id

export function SalesPlansTable(rows: ListOf<Plan>) {
  const t = useTranslations('sales_plans')
  const text = usePlanText()
  const link = (plan: Plan) => (
    <KeptLink href={planPath(plan.id)} className="text-accent hover:underline">
      {plan.title}
    </KeptLink>
  )
  const status = ({ versions: [newest] }: Plan) =>
    newest && <PlanStatus status={newest.status} awaits={newest.awaits} />
  const columns: Column<Plan>[] = [
    { id: 'title', header: t('columns.title'), cell: link },
    { id: 'place', header: t('columns.place'), cell: text.place },
    { id: 'months', header: t('columns.months'), cell: text.months, sort: 'firstMonth', priority: 'medium' },
    {
      id: 'version',
      header: t('columns.version'),
      cell: ({ versions: [newest] }) => newest && t('version', { number: newest.versionNo }),
      priority: 'low',
    },
    { id: 'status', header: t('columns.status'), cell: status },
  ]
  return (
    <DataTable
      list="sales-plans"
      label={t('title')}
      columns={columns}
      {...rows}
      rowId={idOf}
      card={(plan) => (
        <div className="grid gap-1">
          <span className="flex justify-between gap-3 font-strong">
            {link(plan)} {status(plan)}
          </span>
          <span className="text-soft">
            {text.place(plan)} · {text.months(plan)}
          </span>
        </div>
      )}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={plansFilterNames} />}
      filters={<SalesPlansFilters />}
    />
  )
}

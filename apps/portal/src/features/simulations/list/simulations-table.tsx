'use client'

import type { SimulationRowFragment } from '@generated/graphql.ts'
import { simulationKindTerms, simulationStatusTerms } from '@hubcap/words/terms/simulations'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { simulationPath } from '@/lib/simulations/simulation-path.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { SimulationBadge } from '../simulation-badge.tsx'
import { useSpan } from '../use-span.ts'
import { simulationsFilterNames } from './simulations-address.ts'

function useColumns(): Column<SimulationRowFragment>[] {
  const t = useTranslations('simulations.columns')
  const { moment } = useFormat()
  const { term } = useTerms()
  const span = useSpan()
  return useMemo(
    () => [
      {
        id: 'kind',
        header: t('kind'),
        cell: (one) => (
          <KeptLink href={simulationPath(one.id)} className="font-strong text-accent hover:underline">
            {one.name ?? term(simulationKindTerms, one.kind)}
          </KeptLink>
        ),
      },
      { id: 'months', header: t('months'), cell: (one) => <span className="tabular">{span(one)}</span> },
      { id: 'status', header: t('status'), cell: (one) => <SimulationBadge {...one} /> },
      { id: 'by', header: t('by'), cell: (one) => one.createdBy?.name, priority: 'medium' },
      {
        id: 'at',
        header: t('at'),
        cell: (one) => <span className="tabular">{moment(one.createdAt)}</span>,
        priority: 'medium',
      },
    ],
    [t, moment, term, span],
  )
}

const idOf = ({ id }: SimulationRowFragment) => id

export function SimulationsTable(rows: ListOf<SimulationRowFragment>) {
  const t = useTranslations('simulations')
  const { choices } = useTerms()
  return (
    <DataTable
      list="simulations"
      label={t('title')}
      columns={useColumns()}
      {...rows}
      rowId={idOf}
      card={(one) => <SimulationCard one={one} />}
      filters={
        <>
          <ChoiceFilter name="kind" label={t('columns.kind')} choices={choices(simulationKindTerms)} />
          <ChoiceFilter name="status" label={t('columns.status')} choices={choices(simulationStatusTerms)} />
          <ClearFilters names={simulationsFilterNames} />
        </>
      }
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={simulationsFilterNames} />}
    />
  )
}

function SimulationCard({ one }: { one: SimulationRowFragment }) {
  const { moment } = useFormat()
  const { term } = useTerms()
  const span = useSpan()
  return (
    <KeptLink href={simulationPath(one.id)} className="block">
      <RowCard
        title={one.name ?? term(simulationKindTerms, one.kind)}
        figure={<SimulationBadge {...one} />}
        lines={[span(one), one.createdBy?.name]}
        aside={moment(one.createdAt)}
      />
    </KeptLink>
  )
}

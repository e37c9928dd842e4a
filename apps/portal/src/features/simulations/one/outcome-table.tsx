'use client'

import type { OutcomeOrder, OutcomeRowPartsFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { SearchBox } from '@/patterns/filters/search-box.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'
import { useFigure } from '../use-figure.ts'
import type { TriedSimulation } from './details/month-details.tsx'
import { MonthsPanel } from './months-panel.tsx'
import { OrderChoice } from './order-choice.tsx'

export type OutcomeRow = OutcomeRowPartsFragment & { id: string }
type Props = ListOf<OutcomeRow> & { simulation: TriedSimulation; order: OutcomeOrder; search: string }

const placeOf = ({ storeName, franchiseeName }: OutcomeRow) => storeName ?? franchiseeName
const idOf = ({ id }: OutcomeRow) => id

/** Everybody whom it is about, before and after; a row opens to its months. */
export function OutcomeTable({ simulation, order, search, ...list }: Props) {
  const t = useTranslations('simulations.outcome')
  const { figure, difference } = useFigure(simulation.unit)
  const columns = useMemo(
    (): Column<OutcomeRow>[] => [
      { id: 'name', header: t('name'), cell: (one) => one.name },
      { id: 'place', header: t('place'), cell: placeOf, priority: 'medium' },
      { id: 'before', header: t('before'), cell: (one) => figure(one.before), numeric: true },
      { id: 'after', header: t('after'), cell: (one) => figure(one.after), numeric: true },
      { id: 'difference', header: t('difference'), cell: (one) => difference(one.before, one.after), numeric: true },
    ],
    [t, figure, difference],
  )
  const { close } = useOpenRow()
  const { rows } = list
  const panel = (id: string) => (
    <MonthsPanel
      simulation={simulation}
      rowId={id}
      name={rows.find((one) => one.id === id)?.name ?? ''}
      onClose={close}
    />
  )
  return (
    <DataTable
      list="simulation-outcome"
      label={t('each')}
      columns={columns}
      {...list}
      rowId={idOf}
      card={(one) => (
        <RowCard
          title={one.name}
          figure={difference(one.before, one.after)}
          lines={[`${figure(one.before)} → ${figure(one.after)}`, placeOf(one)]}
        />
      )}
      empty={<ListEmpty title={t('nobody')} hint={t('nobody_hint')} filters={['q']} />}
      search={<SearchBox label={t('search')} />}
      filters={<OrderChoice order={order} />}
      panel={panel}
      exported={{ file: 'simulation-outcome', filter: { id: simulation.id, search: search || undefined, order } }}
      isWhole
    />
  )
}

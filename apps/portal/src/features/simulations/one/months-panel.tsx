'use client'

import { SimulatedMonthsDocument, type SimulatedMonthsQuery } from '@generated/graphql.ts'
import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Fragment, useId, useMemo, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { PanelQuery } from '@/patterns/panel-query.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { useFigure } from '../use-figure.ts'
import { MonthDetails, type TriedSimulation } from './details/month-details.tsx'
import { whoOf } from './row-id.ts'

type Props = { simulation: TriedSimulation; rowId: string; name: string; onClose: () => void }

const found = (read: SimulatedMonthsQuery) => (read.simulatedMonths.length > 0 ? read : null)

/** One of those whom it is about, month by month; a month opens to what its figures are made of. */
export function MonthsPanel({ simulation, rowId, name, onClose }: Props) {
  const t = useTranslations('simulations.outcome')
  const { id } = simulation
  const variables = useMemo(() => ({ id, ...whoOf(rowId) }), [id, rowId])
  return (
    <PanelQuery
      document={SimulatedMonthsDocument}
      variables={variables}
      find={found}
      label={name || t('each')}
      onClose={onClose}
    >
      {(read) => (
        <SidePanel title={name} label={name || t('each')} onClose={onClose}>
          <MonthsTable read={read} simulation={simulation} />
        </SidePanel>
      )}
    </PanelQuery>
  )
}

function MonthsTable({ read, simulation }: { read: SimulatedMonthsQuery; simulation: TriedSimulation }) {
  const t = useTranslations('simulations.outcome')
  const id = useId()
  const { month } = useFormat()
  const { figure, difference } = useFigure(simulation.unit)
  const [open, setOpen] = useState<string | null>(null)
  return (
    <table className="w-full text-left tabular">
      <thead>
        <tr className="border-b border-line text-soft">
          <th className="py-1.5 font-plain">{t('month')}</th>
          <th className="py-1.5 text-right font-plain">{t('before')}</th>
          <th className="py-1.5 text-right font-plain">{t('after')}</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {read.simulatedMonths.map((one) => {
          const isOpen = open === one.month
          const label = month(one.month.slice(0, 7))
          return (
            <Fragment key={one.month}>
              <tr>
                <th scope="row" className="py-1.5 font-plain">
                  <button
                    type="button"
                    aria-expanded={isOpen}
                    aria-controls={`${id}-${one.month}`}
                    className="quick flex items-center gap-1 hover:text-accent"
                    onClick={() => setOpen(isOpen ? null : one.month)}
                  >
                    <ChevronRight aria-hidden className={isOpen ? 'size-4 rotate-90' : 'size-4'} />
                    {label}
                  </button>
                </th>
                <td className="py-1.5 text-right">{figure(one.before)}</td>
                <td className="py-1.5 text-right">
                  {figure(one.after)}
                  <span className="block text-small text-soft">{difference(one.before, one.after)}</span>
                </td>
              </tr>
              {isOpen && (
                <tr id={`${id}-${one.month}`}>
                  <td colSpan={3} className="bg-sunken px-2 py-2">
                    <MonthDetails simulation={simulation} month={one} label={label} metrics={read.metrics} />
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

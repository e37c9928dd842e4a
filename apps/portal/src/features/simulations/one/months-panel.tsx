'use client'

import { SimulatedMonthsDocument, type SimulatedMonthsQuery, type SimulationRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { PanelQuery } from '@/patterns/panel-query.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { useFigure } from '../use-figure.ts'
import { whoOf } from './row-id.ts'

type Props = { simulation: SimulationRowFragment; rowId: string; name: string; onClose: () => void }

const found = ({ simulatedMonths }: SimulatedMonthsQuery) => (simulatedMonths.length > 0 ? simulatedMonths : null)

/** One of those whom it is about, month by month. */
export function MonthsPanel({ simulation: { id, unit }, rowId, name, onClose }: Props) {
  const t = useTranslations('simulations.outcome')
  const { month } = useFormat()
  const { figure, difference } = useFigure(unit)
  const variables = useMemo(() => ({ id, ...whoOf(rowId) }), [id, rowId])
  return (
    <PanelQuery
      document={SimulatedMonthsDocument}
      variables={variables}
      find={found}
      label={name || t('each')}
      onClose={onClose}
    >
      {(months) => (
        <SidePanel title={name} label={name || t('each')} onClose={onClose}>
          <table className="w-full text-left tabular">
            <thead>
              <tr className="border-b border-line text-soft">
                <th className="py-1.5 font-plain">{t('month')}</th>
                <th className="py-1.5 text-right font-plain">{t('before')}</th>
                <th className="py-1.5 text-right font-plain">{t('after')}</th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {months.map((one) => (
                <tr key={one.month}>
                  <th scope="row" className="py-1.5 font-plain">
                    {month(one.month.slice(0, 7))}
                  </th>
                  <td className="py-1.5 text-right">{figure(one.before)}</td>
                  <td className="py-1.5 text-right">
                    {figure(one.after)}
                    <span className="block text-small text-soft">{difference(one.before, one.after)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </SidePanel>
      )}
    </PanelQuery>
  )
}

'use client'

import type { OutcomeOrder, SimulationOutcomeQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Card } from '@/patterns/card.tsx'
import { RankingBars } from '@/patterns/charts/ranking-bars.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { useFigure } from '../use-figure.ts'
import type { TriedSimulation } from './details/month-details.tsx'
import { type OutcomeRow, OutcomeTable } from './outcome-table.tsx'

type Outcome = NonNullable<SimulationOutcomeQuery['simulationOutcome']>
type Props = ListOf<OutcomeRow> & { simulation: TriedSimulation; outcome: Outcome; order: OutcomeOrder; search: string }

/** In sum, month by month, and for each of those whom it is about: what came, and what would have come. */
export function OutcomeView({ simulation, outcome, order, search, ...list }: Props) {
  const t = useTranslations('simulations.outcome')
  const { month, count } = useFormat()
  const { unit } = simulation
  const { figure, difference } = useFigure(unit)
  const { total, months } = outcome
  return (
    <div className="grid gap-5">
      <Card>
        <p className="text-soft">{t(({ money: 'sum', points: 'mean', share: 'whole' } as const)[unit])}</p>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-large tabular">
          <span>{figure(total.before)}</span>
          <span aria-hidden>→</span>
          <span className="sr-only">{t('becomes')}</span>
          <b>{figure(total.after)}</b>
          <span className="text-base text-soft">{difference(total.before, total.after)}</span>
        </p>
        <p className="mt-1 text-soft tabular">
          {t('gaining', { count: total.gaining, shown: count(total.gaining) })} ·{' '}
          {t('losing', { count: total.losing, shown: count(total.losing) })}
        </p>
      </Card>
      <Card>
        <h2 className="mb-3">{t('by_month')}</h2>
        <RankingBars
          label={t('by_month')}
          before={t('before')}
          short={(value) => figure(value)}
          exact={(value) => figure(value)}
          rows={months.map((one) => ({
            key: one.month,
            name: month(one.month.slice(0, 7)),
            now: one.after ?? 0,
            before: one.before ?? 0,
          }))}
        />
      </Card>
      <OutcomeTable simulation={simulation} order={order} search={search} {...list} />
    </div>
  )
}

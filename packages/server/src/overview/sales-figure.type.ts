import { dayPairs } from '@hubcap/rules/quotas/month-periods'
import { builder } from '../graphql/builder.ts'
import type { OverviewShape } from './overview-shape.ts'

type Figure = { amount: bigint; count: number; newCustomers: number }
type DayFigureShape = { day: string; amount: bigint; count: number; previousAmount: bigint | null }

export const SalesFigure = builder.objectRef<Figure>('SalesFigure').implement({
  fields: (t) => ({
    amount: t.expose('amount', { type: 'Money' }),
    count: t.expose('count', { type: 'Figure' }),
    newCustomers: t.exposeInt('newCustomers', { description: 'Customer files opened.' }),
  }),
})

/** Each day of the month so far beside the same day of the month before. */
export async function dayFigures({ look, days }: OverviewShape): Promise<DayFigureShape[]> {
  const totals = new Map((await days()).map((total) => [total.day, total]))
  return dayPairs(look.periods).map(({ day, previousDay }) => ({
    day,
    amount: totals.get(day)?.amount ?? 0n,
    count: totals.get(day)?.count ?? 0,
    previousAmount: previousDay === null ? null : (totals.get(previousDay)?.amount ?? 0n),
  }))
}

export const DayFigure = builder.objectRef<DayFigureShape>('DayFigure').implement({
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    amount: t.expose('amount', { type: 'Money' }),
    count: t.expose('count', { type: 'Figure' }),
    previousAmount: t.expose('previousAmount', {
      type: 'Money',
      nullable: true,
      description: 'The same day of the month before; null where that had no such day.',
    }),
  }),
})

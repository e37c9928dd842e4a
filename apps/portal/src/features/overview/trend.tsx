import type { OverviewQuery } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { addMonths, daysOf } from '@/lib/address/month.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import { TrendLine } from '@/patterns/charts/trend-line.tsx'
import type { Links } from './links.ts'

type Props = { overview: OverviewQuery['overview']; month: string; today: string; links: Links }

/** Day by day, with last month's days behind. */
export async function Trend({ overview, month, today, links }: Props) {
  const t = await getTranslations('overview')
  const { money, shortMoney, shortMonth, weekday } = await getFormat()
  const last = Number(daysOf(month).to.slice(8))
  return (
    <Card title={t('trend')} aside={t('trend_hint')}>
      <TrendLine
        caption={t('trend')}
        labels={Array.from({ length: last }, (_, at) => String(at + 1))}
        points={overview.byDay.map(({ day, amount, previousAmount }) => ({
          key: day,
          label: weekday(day),
          // The day has hardly begun: no sale yet says nothing.
          value: day === today && amount === 0 ? null : amount,
          before: previousAmount,
          href: links.day(day),
        }))}
        unfinished={overview.byDay.some(({ day, amount }) => day === today && amount > 0)}
        now={shortMonth(month)}
        before={shortMonth(addMonths(month, -1))}
        day={t('day')}
        short={shortMoney}
        exact={money}
      />
    </Card>
  )
}

import type { OverviewQuery } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Change } from '@/patterns/change.tsx'
import { Figure } from '@/patterns/figure.tsx'
import type { Links } from './links.ts'

type Props = { overview: OverviewQuery['overview']; links: Links }

/** The month in three numbers. */
export async function Figures({ overview: { current, previous }, links }: Props) {
  const t = await getTranslations('overview')
  const { money, shortMoney, count } = await getFormat()
  const than = t('same_days')
  return (
    <div className="grid grid-cols-2 gap-3 max-sm:*:first:col-span-2 sm:grid-cols-3 sm:gap-4">
      <Figure
        label={t('amount')}
        value={shortMoney(current.amount)}
        exact={money(current.amount)}
        change={<Change now={current.amount} before={previous.amount} than={than} />}
        href={links.sales}
      />
      <Figure
        label={t('count')}
        value={count(current.count)}
        change={<Change now={current.count} before={previous.count} than={than} />}
        href={links.sales}
      />
      <Figure
        label={t('new_customers')}
        value={count(current.newCustomers)}
        change={<Change now={current.newCustomers} before={previous.newCustomers} than={than} />}
      />
    </div>
  )
}

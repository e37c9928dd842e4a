'use client'

import type { CommissionGivenFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { addMonths } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Card } from '@/patterns/card.tsx'
import { EndGiven } from './end-given.tsx'

type Props = {
  given: readonly CommissionGivenFragment[]
  /** YYYY-MM */
  thisMonth: string
}

/** Whom a plan was given to, from which month to which; headquarters lets it end. What never came to hold is left out. */
export function GivenTo({ given, thisMonth }: Props) {
  const t = useTranslations('pay.given')
  const { month } = useFormat()
  const maySet = useCan('commission_plan.set')
  const held = given.filter(({ fromMonth, until }) => until === null || until > fromMonth)
  const spanOf = ({ fromMonth, until }: CommissionGivenFragment) => {
    const from = month(fromMonth.slice(0, 7))
    return until === null ? t('from', { from }) : t('span', { from, to: month(addMonths(until.slice(0, 7), -1)) })
  }
  return (
    <Card title={t('title')}>
      {held.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="divide-y divide-line empty:hidden">
        {held.map((one) => {
          const { id, franchisee, store, staff, until } = one
          const isOver = until !== null && until.slice(0, 7) <= thisMonth
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <span className={isOver ? 'text-soft' : 'font-strong'}>
                {staff?.name ?? store?.name ?? franchisee?.name}
              </span>
              <span className="text-soft">
                {[staff && store?.name, (staff || store) && franchisee?.name].filter(Boolean).join(' · ')}
              </span>
              <span className="ml-auto text-small text-soft">{spanOf(one)}</span>
              {maySet && until === null && <EndGiven given={one} thisMonth={thisMonth} />}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { cx } from '@/patterns/cx.ts'

const look = 'sticky top-0 z-20 h-9 border-b border-line bg-surface px-1.5 text-small font-plain text-soft'

/** The months, this one marked. A press on one selects it whole. */
export function GridHead({ months, thisMonth }: { months: readonly string[]; thisMonth: string }) {
  const t = useTranslations('quotas.grid')
  const format = useFormat()
  return (
    <thead>
      <tr>
        <th scope="col" className={cx(look, 'left-0 z-30 border-r !px-3 text-left')}>
          {t('name')}
        </th>
        {months.map((month, column) => (
          <th
            key={month}
            scope="col"
            data-month={column}
            aria-current={month === thisMonth ? 'date' : undefined}
            className={cx(
              look,
              'cursor-default border-r text-right whitespace-nowrap',
              month === thisMonth && 'bg-tint !text-on-tint',
            )}
          >
            {format.shortMonth(month.slice(0, 7))}
            {month === thisMonth && <span className="ml-1">{t('now')}</span>}
          </th>
        ))}
        <th scope="col" className={cx(look, 'right-0 z-30 border-l text-right')}>
          {t('total')}
        </th>
      </tr>
    </thead>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useCreditWords } from '@/lib/credits/use-credit-words.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Column } from '@/patterns/table/column.ts'
import type { CreditTotal, ListedCredit } from './credits-table.tsx'
import { EventBadge } from './event-badge.tsx'
import { RecordLink } from './record-link.tsx'
import { useCreditTexts } from './use-credit-texts.ts'

/** A viewer with one store needs no column of stores, a rep none of reps. */
export function useCreditColumns(total: CreditTotal, count: number): Column<ListedCredit>[] {
  const t = useTranslations('credits.columns')
  const { scope } = useViewer()
  const { day, count: number } = useFormat()
  const { figure, groupName } = useCreditWords()
  const texts = useCreditTexts(total)
  return useMemo(() => {
    const columns: (Column<ListedCredit> | false)[] = [
      {
        id: 'record',
        header: t('record'),
        cell: (one) => <RecordLink credit={one} name={texts.record(one)} number={texts.number(one)} />,
        total: t('total', { count: number(count) }),
      },
      { id: 'day', header: t('day'), cell: (one) => <span className="tabular">{day(one.day)}</span>, sort: 'day' },
      scope !== 'person' && { id: 'staff', header: t('staff'), cell: (one) => one.staffName },
      scope !== 'person' &&
        scope !== 'store' && { id: 'store', header: t('store'), cell: (one) => one.storeName, priority: 'medium' },
      { id: 'group', header: t('group'), cell: (one) => one.group && groupName(one.group), priority: 'low' },
      { id: 'share', header: t('share'), cell: (one) => texts.share(one), numeric: true, priority: 'medium' },
      {
        id: 'value',
        header: t('value'),
        cell: (one) => texts.value(one),
        numeric: true,
        sort: 'value',
        total: total.parts.length > 0 ? undefined : figure(total.sum, total.unit),
      },
      {
        id: 'event',
        header: t('event'),
        cell: (one) => (
          <span className="inline-flex items-center gap-2">
            <EventBadge event={one.event} />
            <span className="text-small text-soft tabular">{texts.known(one)}</span>
          </span>
        ),
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, day, number, figure, groupName, texts, total, count])
}

'use client'

import type { MarkedScoreFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { pageSize } from '@/lib/address/list-address.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { type PageInfo, Pager } from '@/patterns/table/pager.tsx'
import { useTurnPage } from '@/patterns/table/use-turn-page.ts'
import { GivenMarks } from './given-marks.tsx'
import { PersonMarks } from './person-marks.tsx'

type Props = {
  people: readonly MarkedScoreFragment[]
  isClosed: boolean
  page: PageInfo
  count: number
  hasMore: boolean
}

/** Everybody below with their items, each saved by itself. */
export function PeopleMarks({ people, isClosed, page, count, hasMore }: Props) {
  const t = useTranslations('marks')
  const rows = people.length
  const turn = useTurnPage({ page, rows, count, hasMore, pageSize })
  if (rows === 0) return <EmptyState title={t('nobody.title')} hint={t('nobody.hint')} />
  return (
    <>
      <ul className="divide-y divide-line rounded border border-line bg-surface">
        {people.map((score) => (
          <li key={score.id} className="p-4">
            {isClosed ? <GivenMarks score={score} /> : <PersonMarks score={score} />}
          </li>
        ))}
      </ul>
      <Pager page={page} rows={rows} count={count} hasMore={hasMore} turn={turn} />
    </>
  )
}

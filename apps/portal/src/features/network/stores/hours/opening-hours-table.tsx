'use client'

import { type OpeningHours, openingHoursSchema } from '@hubcap/rules/network/opening-hours'
import { weekdayTerms } from '@hubcap/words/terms/network'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Details } from '@/patterns/details.tsx'
import { groupHours } from './group-hours.ts'

/** hours: as the api sends them. What isn't hours counts as none. */
export function OpeningHoursTable({ hours }: { hours: unknown }) {
  const t = useTranslations('stores.hours')
  const { term } = useTerms()
  const read = openingHoursSchema.safeParse(hours)
  const known = read.success ? (read.data as OpeningHours) : {}
  if (Object.values(known).every((spans) => !spans?.length)) return <p className="text-soft">{t('unknown')}</p>
  return (
    <Details
      items={groupHours(known).map(({ first, last, spans }) => ({
        term:
          first === last
            ? term(weekdayTerms, first)
            : t('days', { first: term(weekdayTerms, first), last: term(weekdayTerms, last) }),
        value:
          spans.length === 0 ? (
            <span className="text-soft">{t('closed')}</span>
          ) : (
            <span className="tabular">{spans.map(({ opens, closes }) => `${opens}–${closes}`).join(t('comma'))}</span>
          ),
      }))}
    />
  )
}

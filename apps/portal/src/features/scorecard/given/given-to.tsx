'use client'

import type { ScorecardGivenFragment, ScorecardVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Card } from '@/patterns/card.tsx'
import { EndGiven } from './end-given.tsx'
import { useGivenWords } from './given-words.tsx'

type Props = {
  card: ScorecardVersionFragment
  given: readonly ScorecardGivenFragment[]
  /** YYYY-MM */
  thisMonth: string
}

/** For whom a scorecard holds now or will; headquarters lets it end. */
export function GivenTo({ card: { familyId, isDefault }, given, thisMonth }: Props) {
  const t = useTranslations('scorecard.given')
  const { month } = useFormat()
  const words = useGivenWords()
  const maySet = useCan('scorecard.set')
  const own = given.filter(({ family }) => family?.familyId === familyId)
  return (
    <Card title={t('title')}>
      {isDefault && <p className="text-soft">{t('default')}</p>}
      {!isDefault && own.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {own.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-48">{words(one)}</span>
            <span className="text-small text-soft">{t('from', { month: month(one.fromMonth.slice(0, 7)) })}</span>
            {maySet && <EndGiven given={one} thisMonth={thisMonth} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}

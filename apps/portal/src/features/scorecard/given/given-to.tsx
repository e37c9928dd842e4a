'use client'

import type { ScorecardGivenFragment, ScorecardVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { EndGiven } from './end-given.tsx'
import { useGivenWords } from './given-words.tsx'

type Props = {
  card: ScorecardVersionFragment
  given: readonly ScorecardGivenFragment[]
  /** YYYY-MM */
  thisMonth: string
}

/** As many as one looks through without searching, and how many further ones are shown at a time. */
const [atOnce, more] = [10, 50]

/** For whom a scorecard holds now or will; headquarters lets it end. A chain may give it to hundreds of people one by one. */
export function GivenTo({ card: { familyId, isDefault }, given, thisMonth }: Props) {
  const t = useTranslations('scorecard.given')
  const { month, count } = useFormat()
  const words = useGivenWords()
  const maySet = useCan('scorecard.set')
  const [sought, setSought] = useState('')
  const [most, setMost] = useState(atOnce)
  const own = given.filter(({ family }) => family?.familyId === familyId)
  const named = own.map((one) => ({ one, name: words(one) }))
  const found = named.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()))
  return (
    <Card title={t('title')}>
      {isDefault && <p className="text-soft">{t('default')}</p>}
      {!isDefault && own.length === 0 && <p className="text-soft">{t('none')}</p>}
      {own.length > atOnce && (
        <label className="mb-2 grid gap-1">
          <span className="text-small text-soft">{t('search', { count: count(own.length) })}</span>
          <input
            type="search"
            value={sought}
            onChange={(event) => {
              setSought(event.target.value)
              setMost(atOnce)
            }}
            className={inputLook()}
          />
        </label>
      )}
      {own.length > 0 && found.length === 0 && <p className="text-soft">{t('none_found')}</p>}
      <ul className="divide-y divide-line">
        {found.slice(0, most).map(({ one, name }) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-48">{name}</span>
            <span className="text-small text-soft">{t('from', { month: month(one.fromMonth.slice(0, 7)) })}</span>
            {maySet && <EndGiven given={one} thisMonth={thisMonth} />}
          </li>
        ))}
      </ul>
      {found.length > most && (
        <Button className="mt-3" onClick={() => setMost(most + more)}>
          {t('more', { count: count(found.length - most) })}
        </Button>
      )}
    </Card>
  )
}

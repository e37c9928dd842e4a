'use client'

import type { PerformanceListQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'

type Props = { scorecards: PerformanceListQuery['performanceSummary']['scorecards']; chosen: string | null }

/** By which scorecard: points of two aren’t comparable, and each has bands of its own. Nothing to choose where there is one. */
export function CardChoice({ scorecards, chosen }: Props) {
  const t = useTranslations('performance.cards')
  const change = useAddressChange()
  if (scorecards.length < 2 && !chosen) return null
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3">
      <PlainSelect
        aria-label={t('label')}
        value={chosen ?? ''}
        frame="w-full sm:w-64"
        onChange={(event) => change({ card: event.target.value || null, bands: null, open: null })}
      >
        <option value="">{t('all')}</option>
        {scorecards.map(({ familyId, name }) => (
          <option key={familyId} value={familyId}>
            {name}
          </option>
        ))}
      </PlainSelect>
      {!chosen && <span className="text-soft">{t('hint')}</span>}
    </div>
  )
}

'use client'

import type { PlaceKind } from '@generated/graphql.ts'
import { placeKindTerms } from '@hubcap/words/terms/overview'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Segmented } from '@/patterns/segmented.tsx'

type Props = { level: PlaceKind; levels: readonly PlaceKind[] }

/** Whom the list is of. */
export function LevelChoice({ level, levels }: Props) {
  const t = useTranslations('attainment')
  const { term } = useTerms()
  const change = useAddressChange()
  if (levels.length < 2) return null
  return (
    <Segmented
      label={t('level')}
      name="level"
      value={level}
      choices={levels.map((value) => ({ value, label: term(placeKindTerms, value) }))}
      onChange={(value) => change({ level: value, q: null })}
    />
  )
}

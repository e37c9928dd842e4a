'use client'

import type { ScorecardGivenFragment } from '@generated/graphql.ts'
import { placeKindTerms } from '@hubcap/words/terms/overview'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'

/** For whom, in a line: the level, and what it is narrowed to. */
export function useGivenWords() {
  const t = useTranslations('scorecard.given')
  const { term } = useTerms()
  return ({ level, franchisee, store, staff, post }: ScorecardGivenFragment): string => {
    if (staff) return [staff.name, store?.name].filter(Boolean).join(' · ')
    const place = store?.name ?? franchisee?.name ?? t('whole_chain')
    return [place, term(placeKindTerms, level), post].filter(Boolean).join(' · ')
  }
}

'use client'

import { useTranslations } from 'next-intl'
import { yearsUpTo } from '@/lib/address/year.ts'
import { ChoiceFilter } from './choice-filter.tsx'

/** How many years are offered to choose from. */
const count = 5

/** A filter by a year, the latest that of a month, YYYY-MM. */
export function YearFilter({ last }: { last: string }) {
  const t = useTranslations('patterns.filters')
  const choices = yearsUpTo(last, count).map((year) => ({ value: year, label: t('of_year', { year }) }))
  return <ChoiceFilter name="year" label={t('year')} choices={choices} single />
}

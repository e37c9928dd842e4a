'use client'

import { useTranslations } from 'next-intl'
import { StaffFilter } from '@/lib/finding/staff-filter.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { creditsFilterNames } from './credits-address.ts'

type Props = { staffName: string | null }

export function CreditsFilters({ staffName }: Props) {
  const t = useTranslations('credits.filters')
  return (
    <>
      <DaysFilter label={t('days')} />
      <StaffFilter label={t('staff')} chosenName={staffName} />
      <ClearFilters names={creditsFilterNames} />
    </>
  )
}

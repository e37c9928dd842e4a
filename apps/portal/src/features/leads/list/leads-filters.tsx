'use client'

import { leadGradeTerms, leadSourceTerms, leadStatusTerms } from '@hubcap/words/terms/leads'
import { useTranslations } from 'next-intl'
import { StaffFilter } from '@/lib/finding/staff-filter.tsx'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { leadHolders } from './leads-address.ts'

type Props = { owner: string | null; isBoard?: boolean }

export function LeadsFilters({ owner, isBoard = false }: Props) {
  const t = useTranslations('leads.filters')
  const { staffId } = useViewer()
  const { choices } = useTerms()
  const holders = leadHolders.filter((one) => one !== 'mine' || staffId)
  return (
    <>
      <ChoiceFilter
        name="held"
        label={t('held')}
        choices={holders.map((value) => ({ value, label: t(`holder.${value}`) }))}
        single
      />
      <ChoiceFilter name="due" label={t('due')} choices={[{ value: 'today', label: t('due_today') }]} single />
      <StaffFilter label={t('staff')} chosenName={owner} />
      {!isBoard && <ChoiceFilter name="grade" label={t('grade')} choices={choices(leadGradeTerms)} />}
      <ChoiceFilter name="source" label={t('source')} choices={choices(leadSourceTerms)} />
      {!isBoard && <ChoiceFilter name="status" label={t('status')} choices={choices(leadStatusTerms)} />}
    </>
  )
}

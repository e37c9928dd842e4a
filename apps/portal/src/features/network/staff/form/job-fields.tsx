'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import type { Option } from '@/patterns/fields/search-picker.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { findManagers } from './find-managers.ts'

type Props = {
  franchiseeId: string | null
  manager: Option | null
  /** Whoever is edited, who can't be their own manager. */
  selfId?: string
}

/** What somebody does, under whom, since when and for how much. */
export function JobFields({ franchiseeId, manager, selfId }: Props) {
  const t = useTranslations('staff.form')
  const seesPay = useCan('staff_pay.update')
  const search = useCallback(
    async (text: string) => (await findManagers(text, franchiseeId)).filter(({ id }) => id !== selfId),
    [franchiseeId, selfId],
  )
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField name="post" label={t('post')} optional />
        <TextField name="grade" label={t('grade')} optional />
      </div>
      <TextField name="department" label={t('department')} optional />
      <ComboboxField name="managerStaffId" label={t('manager')} search={search} initial={manager} optional />
      <DateField name="hiredOn" label={t('hired_on')} optional />
      {seesPay && <MoneyField name="baseWage" label={t('base_wage')} hint={t('base_wage_hint')} optional />}
    </>
  )
}

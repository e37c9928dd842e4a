'use client'

import { EraseStaffDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { EraseForm } from '@/patterns/erase-form.tsx'
import type { StaffDetail } from './staff-panel.tsx'

const schema = () => import('@hubcap/rules/network/erase-staff.input').then((file) => file.eraseStaffInput)

export function EraseStaffForm({ person, onDone }: { person: StaffDetail; onDone: () => void }) {
  const t = useTranslations('staff.erase')
  const texts = {
    ...{ title: t('title'), lead: t('lead'), number: t('number', { number: person.staffNo }) },
    ...{ confirm: t('confirm'), cancel: t('cancel'), done: t('done') },
  }
  return (
    <EraseForm
      texts={texts}
      schema={schema}
      defaults={{ id: person.id, staffNo: '' }}
      field="staffNo"
      save={(input) => send(EraseStaffDocument, { input })}
      onDone={onDone}
    />
  )
}

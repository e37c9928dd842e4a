'use client'

import { EraseLeadDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { EraseForm } from '@/patterns/erase-form.tsx'

const schema = () => import('@hubcap/rules/leads/erase-lead.input').then((file) => file.eraseLeadInput)

type Props = { lead: { id: string; name: string }; onDone: () => void }

export function EraseLeadForm({ lead, onDone }: Props) {
  const t = useTranslations('leads.erase')
  const texts = {
    ...{ title: t('title'), lead: t('lead'), number: t('name', { name: lead.name }) },
    ...{ confirm: t('confirm'), cancel: t('cancel'), done: t('done') },
  }
  return (
    <EraseForm
      texts={texts}
      schema={schema}
      defaults={{ id: lead.id, name: '' }}
      field="name"
      save={(input) => send(EraseLeadDocument, { input })}
      onDone={onDone}
    />
  )
}

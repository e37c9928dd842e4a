'use client'

import { CreateFranchiseeDocument, type CreateFranchiseeInput } from '@generated/graphql.ts'
import type { FranchiseeKind } from '@hubcap/rules/network/franchisee-kind'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { ContractDraft } from './contract-draft.ts'
import { FranchiseeFormFields } from './franchisee-form-fields.tsx'

const schema = () => import('@hubcap/rules/network/create-franchisee.input').then((file) => file.createFranchiseeInput)

const blank = {
  code: '',
  name: '',
  kind: 'franchised' as FranchiseeKind,
  status: 'active' as FranchiseeStatus,
  contactName: '',
  contactPhone: '',
  contract: null as ContractDraft | null,
}

export function CreateFranchiseeForm({ list }: { list: string | null }) {
  const t = useTranslations('franchisees.form')
  const { back, leave } = useLeaveForm('/franchisees', list)
  return (
    <Form
      schema={schema}
      defaults={blank}
      draftKey="franchisee:new"
      save={(values) => send(CreateFranchiseeDocument, { input: values as CreateFranchiseeInput })}
      onDone={({ id, name }) => {
        notify(t('created', { name }))
        leave(id)
      }}
      submit={t('create')}
      beside={<CancelLink href={back} />}
    >
      <FranchiseeFormFields hasTerms={false} />
    </Form>
  )
}

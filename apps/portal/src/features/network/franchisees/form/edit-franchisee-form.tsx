'use client'

import {
  type FranchiseeFieldsFragment,
  UpdateFranchiseeDocument,
  type UpdateFranchiseeInput,
} from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { changedContract, contractDraft } from './contract-draft.ts'
import { FranchiseeFormFields } from './franchisee-form-fields.tsx'

const schema = () => import('@hubcap/rules/network/update-franchisee.input').then((file) => file.updateFranchiseeInput)

type Props = { franchisee: FranchiseeFieldsFragment; list: string | null }

/** The draft belongs to the state that was shown: after somebody else's change one starts from theirs. */
export function EditFranchiseeForm({ franchisee, list }: Props) {
  const t = useTranslations('franchisees.form')
  const { back, leave } = useLeaveForm('/franchisees', list)
  const { id, revision, code, name, kind, status } = franchisee
  const contract = contractDraft(franchisee.contract)
  const defaults = {
    id,
    revision,
    code,
    name,
    kind,
    status,
    contactName: franchisee.contactName ?? '',
    contactPhone: franchisee.contactPhone ?? '',
    contract,
  }
  const toInput = (values: typeof defaults) => ({ ...values, contract: changedContract(values.contract, contract) })
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      draftKey={`franchisee:${id}:${revision}`}
      save={(values) => send(UpdateFranchiseeDocument, { input: toInput(values) as UpdateFranchiseeInput })}
      onDone={() => {
        notify(t('saved'))
        leave(id)
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <FranchiseeFormFields hasTerms={contract !== null} />
    </Form>
  )
}

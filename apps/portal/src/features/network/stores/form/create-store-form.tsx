'use client'

import { CreateStoreDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import type { Option } from '@/patterns/fields/search-picker.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { findFranchisees } from '../../find-franchisees.ts'
import { StoreFormFields } from './store-form-fields.tsx'

const schema = () => import('@hubcap/rules/network/create-store.input').then((file) => file.createStoreInput)

const blank = {
  code: '',
  name: '',
  status: 'open' as const,
  phone: '',
  divisionCode: '',
  address: '',
  longitude: null,
  latitude: null,
  openingHours: {},
  openedOn: null,
  closedOn: null,
}

/** franchisee: chosen beforehand, when the list was of one franchisee. */
export function CreateStoreForm({ franchisee, list }: { franchisee: Option | null; list: string | null }) {
  const t = useTranslations('stores.form')
  const { back, leave } = useLeaveForm('/stores', list)
  return (
    <Form
      schema={schema}
      defaults={{ ...blank, franchiseeId: franchisee?.id ?? '' }}
      draftKey="store:new"
      save={(input) => send(CreateStoreDocument, { input })}
      onDone={(store) => {
        notify(t('created', { name: store.name }))
        leave(store.id)
      }}
      submit={t('create')}
      beside={<CancelLink href={back} />}
    >
      <ComboboxField
        name="franchiseeId"
        label={t('franchisee')}
        hint={t('franchisee_hint')}
        search={findFranchisees}
        initial={franchisee}
      />
      <StoreFormFields focusName={franchisee !== null} />
    </Form>
  )
}

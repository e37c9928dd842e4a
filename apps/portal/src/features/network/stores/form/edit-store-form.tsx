'use client'

import { type StoreFieldsFragment, UpdateStoreDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { TypedHours } from '../hours/hours-field.tsx'
import { StoreFormFields } from './store-form-fields.tsx'

const schema = () => import('@hubcap/rules/network/update-store.input').then((file) => file.updateStoreInput)

/** The draft belongs to the state of the store that was shown: after somebody else's change one starts from theirs. */
export function EditStoreForm({ store, list }: { store: StoreFieldsFragment; list: string | null }) {
  const t = useTranslations('stores.form')
  const { back, leave } = useLeaveForm('/stores', list)
  const { id, revision, code, name, status, longitude, latitude, openedOn, closedOn } = store
  return (
    <Form
      schema={schema}
      defaults={{
        id,
        revision,
        code,
        name,
        status,
        phone: store.phone ?? '',
        divisionCode: store.divisionCode ?? '',
        address: store.address ?? '',
        longitude,
        latitude,
        openingHours: store.openingHours as TypedHours,
        openedOn,
        closedOn,
      }}
      draftKey={`store:${id}:${revision}`}
      save={(input) => send(UpdateStoreDocument, { input })}
      onDone={() => {
        notify(t('saved'))
        leave(id)
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <StoreFormFields focusName />
    </Form>
  )
}

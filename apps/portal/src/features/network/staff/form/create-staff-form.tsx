'use client'

import { CreateStaffDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import type { Option } from '@/patterns/fields/search-picker.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { JobFields } from './job-fields.tsx'
import { PlaceFields } from './place-fields.tsx'

const schema = () => import('@hubcap/rules/network/create-staff.input').then((file) => file.createStaffInput)

export type StartingPlace = { franchisee: Option | null; isOnly: boolean; store: Option | null }

const blank = {
  staffNo: '',
  name: '',
  phone: '',
  department: '',
  post: '',
  grade: '',
  managerStaffId: null as string | null,
  hiredOn: null as string | null,
  baseWage: null as number | null,
}

export function CreateStaffForm({ place, list }: { place: StartingPlace; list: string | null }) {
  const t = useTranslations('staff.form')
  const { back, leave } = useLeaveForm('/staff', list)
  return (
    <Form
      schema={schema}
      defaults={{ ...blank, franchiseeId: place.franchisee?.id ?? '', storeId: place.store?.id ?? '' }}
      draftKey="staff:new"
      save={(input) => send(CreateStaffDocument, { input: { ...input, storeId: input.storeId || null } })}
      onDone={({ id, name }) => {
        notify(t('created', { name }))
        leave(id)
      }}
      submit={t('create')}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} autoFocus />
      <TextField name="staffNo" label={t('staff_no')} hint={t('staff_no_hint')} />
      <PhoneField name="phone" label={t('phone')} optional />
      <PlaceFields {...place} />
      <JobOfFranchisee />
    </Form>
  )
}

function JobOfFranchisee() {
  const franchiseeId = useWatch({ name: 'franchiseeId' }) as string
  return <JobFields franchiseeId={franchiseeId || null} manager={null} />
}

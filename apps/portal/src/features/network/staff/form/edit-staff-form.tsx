'use client'

import { type StaffFieldsFragment, UpdateStaffDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { JobFields } from './job-fields.tsx'

const schema = () => import('@hubcap/rules/network/update-staff.input').then((file) => file.updateStaffInput)

/** Where somebody works and whether they still do are changed by moving and leaving, not here. */
export function EditStaffForm({ person, list }: { person: StaffFieldsFragment; list: string | null }) {
  const t = useTranslations('staff.form')
  const { back, leave } = useLeaveForm('/staff', list)
  const { id, revision, name, hiredOn, manager } = person
  const wage = person.pay?.baseWage ?? null
  const defaults = {
    id,
    revision,
    name,
    phone: person.phone ?? '',
    department: person.department ?? '',
    post: person.post ?? '',
    grade: person.grade ?? '',
    managerStaffId: manager?.id ?? null,
    hiredOn,
    baseWage: wage,
  }
  // A wage that nobody touched isn't sent: it would begin a new one today.
  const toInput = ({ baseWage, ...values }: typeof defaults) => (baseWage === wage ? values : { ...values, baseWage })
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      draftKey={`staff:${id}:${revision}`}
      save={(values) => send(UpdateStaffDocument, { input: toInput(values) })}
      onDone={() => {
        notify(t('saved'))
        leave(id)
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} autoFocus />
      <PhoneField name="phone" label={t('phone')} optional />
      <JobFields franchiseeId={person.franchisee?.id ?? null} manager={manager} selfId={id} />
    </Form>
  )
}

'use client'

import { CreateInvitationDocument } from '@generated/graphql.ts'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { rolesGivenBy } from '@hubcap/rules/tenancy/may-give'
import type { Role } from '@hubcap/rules/tenancy/role'
import { localeTerms } from '@hubcap/words/terms/locale'
import { roleTerms } from '@hubcap/words/terms/role'
import { useLocale, useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import type { Option } from '@/patterns/fields/search-picker.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { type InvitationDraft, invitationInput } from './invitation-input.ts'
import { PostFields } from './post-fields.tsx'

const schema = () => import('@hubcap/rules/network/create-invitation.input').then((file) => file.createInvitationInput)

/** What is known before anybody types: where the way here came from. */
export type Start = {
  role: Role
  ownerOf: 'existing' | 'new'
  franchisee: Option | null
  store: Option | null
  isOnlyStore: boolean
  staff: { id: string; name: string; phone: string | null } | null
}

export function CreateInvitationForm({ start, list }: { start: Start; list: string | null }) {
  const t = useTranslations('invitations.form')
  const { back, leave } = useLeaveForm('/invitations', list)
  const locale = useLocale() as Locale
  const { franchisee, store, staff } = start
  const defaults: InvitationDraft = {
    ...{ role: start.role, ownerOf: start.ownerOf, newFranchisee: { name: '' }, newStore: { name: '' } },
    ...{ franchiseeId: franchisee?.id ?? '', storeId: store?.id ?? '', staffId: staff?.id ?? '' },
    ...{ name: staff?.name ?? '', phone: staff?.phone ?? '', email: '', locale },
  }
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={invitationInput}
      save={(draft) => send(CreateInvitationDocument, { input: invitationInput(draft) })}
      onDone={({ id, name }) => {
        notify(t('created', { name }))
        leave(id)
      }}
      submit={t('create')}
      draftKey={`invitation:${staff?.id ?? ''}`}
      beside={<CancelLink href={back} />}
    >
      <RoleField atStore={staff !== null} />
      <PostFields {...start} mayMakeFranchisee={useCan('franchisee.create')} />
      <TextField name="name" label={t('name')} autoFocus={staff === null} />
      <PhoneField name="phone" label={t('phone')} optional />
      <TextField name="email" label={t('email')} hint={t('email_hint')} type="email" inputMode="email" optional />
      <MailLanguage />
    </Form>
  )
}

/** Whoever is on a staff list becomes a manager or a rep. */
function RoleField({ atStore }: { atStore: boolean }) {
  const t = useTranslations('invitations.form')
  const roles = useTranslations('invitations.roles')
  const { term } = useTerms()
  const { role } = useViewer()
  const choices = rolesGivenBy(role)
    .filter((one) => !atStore || one === 'store_manager' || one === 'sales_rep')
    .map((value) => ({ value, label: term(roleTerms, value), detail: roles(value) }))
  if (choices.length < 2) return null
  return <ChoiceButtons name="role" label={t('role')} choices={choices} className="sm:grid-cols-2" />
}

/** Asked only where a message is written. */
function MailLanguage() {
  const t = useTranslations('invitations.form')
  const { choices } = useTerms()
  const email = useWatch<InvitationDraft, 'email'>({ name: 'email' })
  return email.trim() ? <SelectField name="locale" label={t('locale')} choices={choices(localeTerms)} /> : null
}

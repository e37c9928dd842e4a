'use client'

import { CreateApiKeyDocument } from '@generated/graphql.ts'
import { keyRoles } from '@hubcap/rules/tenancy/key-role'
import { roleTerms } from '@hubcap/words/terms/role'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { PlacesField } from '@/patterns/fields/places-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { SecretOnce } from '@/patterns/secret-once.tsx'
import { findFranchisees } from '../../find-franchisees.ts'
import { findPostStores } from '../../find-post-stores.ts'
import { type ApiKeyDraft, apiKeyInput } from './api-key-input.ts'

const schema = () => import('@hubcap/rules/tenancy/create-api-key.input').then((file) => file.createApiKeyInput)

const lengths = ['30', '90', '365', '730'] as const
const defaults: ApiKeyDraft = { name: '', role: 'store_manager', franchiseeIds: [], storeIds: [], days: '365' }

/** What another system is let in for; then its key, this once. */
export function CreateApiKeyForm() {
  const t = useTranslations('api_keys.form')
  const roles = useTranslations('api_keys.roles')
  const { term } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const [made, setMade] = useState<{ key: string | null } | null>(null)
  if (made)
    return (
      <SecretOnce
        secret={made.key}
        label={t('key')}
        lead={t('once')}
        lost={t('lost')}
        back={{ href: '/api-keys', label: t('done') }}
      />
    )
  const toInput = (draft: ApiKeyDraft) => apiKeyInput(draft, idempotencyKey)
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      save={(draft) => send(CreateApiKeyDocument, { input: toInput(draft) })}
      onDone={({ key }) => setMade({ key })}
      submit={t('create')}
      draftKey="api-key"
      beside={<CancelLink href="/api-keys" />}
    >
      <TextField name="name" label={t('name')} hint={t('name_hint')} autoFocus />
      <ChoiceButtons
        name="role"
        label={t('role')}
        choices={keyRoles.map((value) => ({ value, label: term(roleTerms, value), detail: roles(value) }))}
        className="sm:grid-cols-2"
      />
      <Places />
      <SelectField
        name="days"
        label={t('days')}
        hint={t('days_hint')}
        choices={lengths.map((value) => ({ value, label: t(`lengths.${value}`) }))}
      />
    </Form>
  )
}

/** Headquarters’ roles hold for the chain: nothing to choose. */
function Places() {
  const t = useTranslations('api_keys.form')
  const role = useWatch<ApiKeyDraft, 'role'>({ name: 'role' })
  if (role === 'franchise_owner')
    return (
      <PlacesField name="franchiseeIds" label={t('franchisees')} add={t('add_franchisee')} search={findFranchisees} />
    )
  if (role === 'store_manager')
    return <PlacesField name="storeIds" label={t('stores')} add={t('add_store')} search={findPostStores} />
  return null
}

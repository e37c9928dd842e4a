'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import type { Option } from '@/patterns/fields/search-picker.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { findFranchisees } from '../../find-franchisees.ts'
import { findPostStores } from '../../find-post-stores.ts'
import type { InvitationDraft } from './invitation-input.ts'

type Props = {
  franchisee: Option | null
  store: Option | null
  /** The viewer's only store: nothing to choose. */
  isOnlyStore: boolean
  mayMakeFranchisee: boolean
}

/** Where the role holds: an owner's franchisee, which can be made along; a manager's or rep's store. */
export function PostFields({ franchisee, store, isOnlyStore, mayMakeFranchisee }: Props) {
  const t = useTranslations('invitations.form')
  const role = useWatch<InvitationDraft, 'role'>({ name: 'role' })
  if (role === 'hq_admin' || role === 'hq_finance') return null
  if (role === 'franchise_owner') return <OwnerFields franchisee={franchisee} mayMake={mayMakeFranchisee} />
  if (isOnlyStore) return null
  return (
    <ComboboxField name="storeId" label={t('store')} hint={t('store_hint')} search={findPostStores} initial={store} />
  )
}

function OwnerFields({ franchisee, mayMake }: { franchisee: Option | null; mayMake: boolean }) {
  const t = useTranslations('invitations.form')
  const ownerOf = useWatch<InvitationDraft, 'ownerOf'>({ name: 'ownerOf' })
  return (
    <>
      {mayMake && (
        <ChoiceButtons
          name="ownerOf"
          label={t('franchisee')}
          choices={[
            { value: 'existing', label: t('existing') },
            { value: 'new', label: t('new') },
          ]}
        />
      )}
      {ownerOf === 'existing' || !mayMake ? (
        <ComboboxField
          name="franchiseeId"
          label={t('which_franchisee')}
          search={findFranchisees}
          initial={franchisee}
        />
      ) : (
        <>
          <TextField name="newFranchisee.name" label={t('franchisee_name')} />
          <TextField name="newStore.name" label={t('store_name')} hint={t('store_name_hint')} optional />
        </>
      )}
    </>
  )
}

'use client'

import { AddPostDocument } from '@generated/graphql.ts'
import { rolesGivenBy } from '@hubcap/rules/tenancy/may-give'
import { type Role, scopeOf } from '@hubcap/rules/tenancy/role'
import { roleTerms } from '@hubcap/words/terms/role'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { findFranchisees } from '../../find-franchisees.ts'
import { findPostStores } from '../../find-post-stores.ts'
import type { AccountDetail } from './account-panel.tsx'
import { postInput } from './use-add-post.ts'

const schema = () => import('@hubcap/rules/tenancy/add-post.input').then((file) => file.addPostInput)

/** A further post: another role, or the same elsewhere. */
export function AddPostForm({ account, onDone }: { account: AccountDetail; onDone: () => void }) {
  const t = useTranslations('accounts.posts')
  const router = useRouter()
  const { role } = useViewer()
  const { term } = useTerms()
  const choices = rolesGivenBy(role).map((value) => ({ value, label: term(roleTerms, value) }))
  return (
    <PanelTask title={t('add_title', { name: account.name })}>
      <Form
        schema={schema}
        defaults={{ accountId: account.id, role: 'store_manager' as Role, franchiseeId: '', storeId: '' }}
        toInput={postInput}
        save={(values) => send(AddPostDocument, { input: postInput(values) })}
        onDone={() => {
          notify(t('given'))
          router.refresh()
          onDone()
        }}
        submit={t('add')}
        draftKey={`post:${account.id}`}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <SelectField name="role" label={t('role')} choices={choices} autoFocus />
        <PlaceOfRole />
      </Form>
    </PanelTask>
  )
}

function PlaceOfRole() {
  const t = useTranslations('accounts.posts')
  const scope = scopeOf(useWatch({ name: 'role' }) as Role)
  if (scope === 'chain') return null
  return scope === 'franchisee' ? (
    <ComboboxField name="franchiseeId" label={t('franchisee')} search={findFranchisees} />
  ) : (
    <ComboboxField name="storeId" label={t('store')} search={findPostStores} />
  )
}

'use client'

import { AddPostDocument, type AddPostInput } from '@generated/graphql.ts'
import { scopeOf } from '@hubcap/rules/tenancy/role'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { useTold } from '@/patterns/use-told.ts'

/** Leaves out what the role has no use for. */
export function postInput({ accountId, role, franchiseeId, storeId, staffId }: AddPostInput): AddPostInput {
  const scope = scopeOf(role)
  if (scope === 'chain') return { accountId, role }
  if (scope === 'franchisee') return { accountId, role, franchiseeId: franchiseeId || null }
  return { accountId, role, storeId: storeId || null, staffId: staffId || null }
}

/** Gives a post without a form, as when ending one is undone. */
export function useAddPost() {
  const t = useTranslations('accounts.posts')
  const told = useTold()
  const router = useRouter()
  return async (input: AddPostInput) => {
    const outcome = await send(AddPostDocument, { input: postInput(input) })
    if (told(outcome, t('given'))) router.refresh()
  }
}

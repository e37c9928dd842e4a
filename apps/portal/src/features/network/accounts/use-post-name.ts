'use client'

import type { AccountRowFragment } from '@generated/graphql.ts'
import { roleTerms } from '@hubcap/words/terms/role'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { describePost } from '@/lib/session/describe-post.ts'
import { useTerms } from '@/lib/words/use-terms.ts'

type Post = AccountRowFragment['posts'][number]

/** 店长 · 杭州西湖店, for each post of an account. */
export function usePostName(): (post: Pick<Post, 'role' | 'places'>) => string {
  const t = useTranslations('accounts')
  const { term } = useTerms()
  return useCallback(({ role, places }) => describePost(term(roleTerms, role), places, t('comma')), [t, term])
}

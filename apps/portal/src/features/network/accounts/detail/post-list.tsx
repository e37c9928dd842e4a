'use client'

import { EndPostDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { useTold } from '@/patterns/use-told.ts'
import { usePostName } from '../use-post-name.ts'
import type { AccountDetail } from './account-panel.tsx'
import { useAddPost } from './use-add-post.ts'

type Post = AccountDetail['posts'][number]

/** What the account may act as. A post that is ended can be given again at once. */
export function PostList({ account }: { account: AccountDetail }) {
  const t = useTranslations('accounts.posts')
  const { posts } = account
  return (
    <PanelSection title={t('title')}>
      {posts.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="grid gap-3">
        {posts.map((post) => (
          <PostItem key={post.id} account={account} post={post} />
        ))}
      </ul>
    </PanelSection>
  )
}

function PostItem({ account, post }: { account: AccountDetail; post: Post }) {
  const t = useTranslations('accounts.posts')
  const { dayOf } = useFormat()
  const nameOf = usePostName()
  const told = useTold()
  const router = useRouter()
  const add = useAddPost()
  const mayEnd = useCan('post.end')
  const [busy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    const outcome = await send(EndPostDocument, { input: { id: post.id } })
    setBusy(false)
    const [place, ...others] = post.places
    // A post at several places is given again one by one, so that isn't offered as an undo.
    const again = { franchiseeId: place?.franchisee?.id, storeId: place?.store?.id, staffId: post.staff?.id }
    const undo = { label: t('undo'), run: () => void add({ accountId: account.id, role: post.role, ...again }) }
    if (told(outcome, t('ended', { post: nameOf(post) }), others.length === 0 ? undo : undefined)) router.refresh()
  }
  return (
    <li className="flex items-center justify-between gap-3">
      <span className="min-w-0">
        <span className="block truncate">{nameOf(post)}</span>
        <span className="block text-small text-soft">{t('since', { day: dayOf(post.since) })}</span>
      </span>
      {mayEnd && (
        <Button busy={busy} onClick={end} aria-label={t('end_which', { post: nameOf(post) })}>
          {t('end')}
        </Button>
      )}
    </li>
  )
}

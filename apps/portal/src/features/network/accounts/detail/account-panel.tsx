'use client'

import { AccountDetailDocument, type AccountDetailQuery } from '@generated/graphql.ts'
import { localeTerms } from '@hubcap/words/terms/locale'
import { Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { asLocale } from '@/lib/i18n/locales.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Details } from '@/patterns/details.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { AccountStatusBadge } from '../account-status-badge.tsx'
import { AccountSecurity } from './account-security.tsx'
import { PostList } from './post-list.tsx'
import { SuspendButton } from './suspend-button.tsx'

const AddPostForm = dynamic(() => import('./add-post-form.tsx').then((file) => file.AddPostForm), { ssr: false })

export type AccountDetail = RecordOf<AccountDetailQuery, 'UserAccount'>

/** One account: whose, what it may act as, and whether it may at all. */
export function AccountPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('accounts.detail')
  return (
    <RecordPanel document={AccountDetailDocument} type="UserAccount" id={id} label={t('title')} onClose={onClose}>
      {(account) => <LoadedAccount account={account} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedAccount({ account, onClose }: { account: AccountDetail; onClose: () => void }) {
  const t = useTranslations('accounts.detail')
  const mayAdd = useCan('post.create')
  const [adding, setAdding] = useState(false)
  return (
    <SidePanel
      label={t('title')}
      title={account.name}
      onClose={onClose}
      actions={
        !adding && (
          <>
            {mayAdd && (
              <Button onClick={() => setAdding(true)}>
                <Plus aria-hidden className="size-4" />
                {t('add_post')}
              </Button>
            )}
            <SuspendButton account={account} />
          </>
        )
      }
    >
      <p className="mb-4">
        <AccountStatusBadge status={account.status} />
      </p>
      {adding && <AddPostForm account={account} onDone={() => setAdding(false)} />}
      <Facts account={account} />
      <PostList account={account} />
      <AccountSecurity account={account} />
    </SidePanel>
  )
}

function Facts({ account }: { account: AccountDetail }) {
  const t = useTranslations('accounts.columns')
  const { dayOf } = useFormat()
  const { term } = useTerms()
  const locale = asLocale(account.locale)
  return (
    <Details
      items={[
        { term: t('email'), value: account.email && <span className="select-all">{account.email}</span> },
        { term: t('phone'), value: account.phone && <a href={`tel:${account.phone}`}>{account.phone}</a> },
        { term: t('locale'), value: locale && term(localeTerms, locale) },
        { term: t('created'), value: dayOf(account.createdAt) },
      ]}
    />
  )
}

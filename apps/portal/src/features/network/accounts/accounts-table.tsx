'use client'

import type { AccountFilter, AccountRowFragment } from '@generated/graphql.ts'
import { accountStatusTerms } from '@hubcap/words/terms/account'
import { roleTerms } from '@hubcap/words/terms/role'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { AccountStatusBadge } from './account-status-badge.tsx'
import { accountsFilterNames } from './accounts-address.ts'
import { usePostName } from './use-post-name.ts'

const AccountPanel = dynamic(() => import('./detail/account-panel.tsx').then((file) => file.AccountPanel), {
  ssr: false,
})

export function AccountsTable({ filter, ...rows }: ListOf<AccountRowFragment> & { filter: AccountFilter }) {
  const t = useTranslations('accounts')
  const { choices } = useTerms()
  const columns = useAccountColumns()
  return (
    <RecordList
      list="accounts"
      label={t('title')}
      columns={columns}
      {...rows}
      isPale={({ status }) => status === 'suspended'}
      card={(account) => <AccountCard account={account} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={AccountPanel}
      searchLabel={t('filters.search')}
      filters={
        <>
          <ChoiceFilter name="role" label={t('filters.role')} choices={choices(roleTerms)} single />
          <ChoiceFilter name="status" label={t('columns.status')} choices={choices(accountStatusTerms)} single />
        </>
      }
      exported={{ file: 'accounts', filter }}
      filterNames={accountsFilterNames}
    />
  )
}

function useAccountColumns(): Column<AccountRowFragment>[] {
  const t = useTranslations('accounts')
  const { dayOf } = useFormat()
  const nameOf = usePostName()
  return useMemo(
    () => [
      { id: 'name', header: t('columns.name'), cell: (one) => one.name },
      {
        id: 'posts',
        header: t('columns.posts'),
        cell: (one) =>
          one.posts.map(nameOf).join(t('between_posts')) || <span className="text-soft">{t('no_post')}</span>,
      },
      { id: 'status', header: t('columns.status'), cell: (one) => <AccountStatusBadge status={one.status} /> },
      { id: 'email', header: t('columns.email'), cell: (one) => one.email, priority: 'low' },
      {
        id: 'phone',
        header: t('columns.phone'),
        cell: (one) => <span className="tabular">{one.phone}</span>,
        priority: 'medium',
      },
      { id: 'created', header: t('columns.created'), cell: (one) => dayOf(one.createdAt), priority: 'low' },
    ],
    [t, dayOf, nameOf],
  )
}

function AccountCard({ account }: { account: AccountRowFragment }) {
  const t = useTranslations('accounts')
  const nameOf = usePostName()
  const { name, posts, status } = account
  return (
    <RowCard
      title={name}
      lines={[posts.map(nameOf).join(t('between_posts')) || t('no_post')]}
      aside={<AccountStatusBadge status={status} />}
    />
  )
}

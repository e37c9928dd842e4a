'use client'

import type { ApiKeyRowFragment } from '@generated/graphql.ts'
import { apiKeyStatusTerms } from '@hubcap/words/terms/api-keys'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { usePostName } from '../accounts/use-post-name.ts'
import { ApiKeyStatusBadge } from './api-key-status-badge.tsx'
import { apiKeysFilterNames } from './api-keys-address.ts'

const ApiKeyPanel = dynamic(() => import('./api-key-panel.tsx').then((file) => file.ApiKeyPanel), { ssr: false })

export function ApiKeysTable(rows: ListOf<ApiKeyRowFragment>) {
  const t = useTranslations('api_keys')
  const { choices } = useTerms()
  return (
    <RecordList
      list="api-keys"
      label={t('title')}
      columns={useApiKeyColumns()}
      {...rows}
      isPale={({ status }) => status !== 'active'}
      card={(apiKey) => <ApiKeyCard apiKey={apiKey} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={ApiKeyPanel}
      searchLabel={t('search')}
      filters={<ChoiceFilter name="status" label={t('columns.status')} choices={choices(apiKeyStatusTerms)} single />}
      filterNames={apiKeysFilterNames}
    />
  )
}

function useApiKeyColumns(): Column<ApiKeyRowFragment>[] {
  const t = useTranslations('api_keys')
  const { moment, dayOf } = useFormat()
  const nameOf = usePostName()
  return useMemo(
    () => [
      { id: 'name', header: t('columns.name'), cell: (one) => one.name },
      { id: 'post', header: t('columns.post'), cell: (one) => one.account.posts.map(nameOf).join() },
      { id: 'status', header: t('columns.status'), cell: (one) => <ApiKeyStatusBadge status={one.status} /> },
      {
        id: 'prefix',
        header: t('columns.prefix'),
        cell: (one) => <code className="text-small">{one.prefix}…</code>,
        priority: 'low',
      },
      {
        id: 'lastUsed',
        header: t('columns.last_used'),
        cell: (one) => (one.lastUsedAt ? moment(one.lastUsedAt) : <span className="text-soft">{t('never')}</span>),
        priority: 'medium',
      },
      { id: 'expires', header: t('columns.expires'), cell: (one) => dayOf(one.expiresAt), priority: 'medium' },
      { id: 'createdBy', header: t('columns.created_by'), cell: (one) => one.createdBy, priority: 'low' },
    ],
    [t, moment, dayOf, nameOf],
  )
}

function ApiKeyCard({ apiKey }: { apiKey: ApiKeyRowFragment }) {
  const t = useTranslations('api_keys')
  const { moment } = useFormat()
  const nameOf = usePostName()
  const { name, account, lastUsedAt, status } = apiKey
  return (
    <RowCard
      title={name}
      figure={<ApiKeyStatusBadge status={status} />}
      lines={account.posts.map(nameOf)}
      aside={lastUsedAt ? moment(lastUsedAt) : t('never')}
    />
  )
}

'use client'

import { ApiKeyDetailDocument, type ApiKeyDetailQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Details } from '@/patterns/details.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { usePostName } from '../accounts/use-post-name.ts'
import { ApiKeyStatusBadge } from './api-key-status-badge.tsx'
import { RevokeKeyButton } from './revoke-key-button.tsx'

export type ApiKeyDetail = RecordOf<ApiKeyDetailQuery, 'ApiKey'>

/** One key: what comes in by it, and until when. */
export function ApiKeyPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('api_keys.detail')
  return (
    <RecordPanel document={ApiKeyDetailDocument} type="ApiKey" id={id} label={t('title')} onClose={onClose}>
      {(apiKey) => <LoadedKey apiKey={apiKey} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedKey({ apiKey, onClose }: { apiKey: ApiKeyDetail; onClose: () => void }) {
  const t = useTranslations('api_keys')
  const { name, status, prefix, account, createdBy, createdAt, expiresAt, lastUsedAt, revokedAt } = apiKey
  const { fullMoment } = useFormat()
  const nameOf = usePostName()
  return (
    <SidePanel
      label={t('detail.title')}
      title={name}
      onClose={onClose}
      actions={status === 'active' && <RevokeKeyButton apiKey={apiKey} />}
    >
      <p className="mb-4">
        <ApiKeyStatusBadge status={status} />
      </p>
      <Details
        items={[
          { term: t('columns.post'), value: account.posts.map(nameOf).join() },
          { term: t('columns.prefix'), value: <code>{prefix}…</code> },
          { term: t('columns.last_used'), value: lastUsedAt ? fullMoment(lastUsedAt) : t('never') },
          { term: t('columns.expires'), value: fullMoment(expiresAt) },
          { term: t('detail.revoked'), value: revokedAt && fullMoment(revokedAt) },
          { term: t('columns.created_by'), value: createdBy },
          { term: t('detail.created'), value: fullMoment(createdAt) },
        ]}
      />
      <p className="mt-6 text-soft">{t('detail.not_shown')}</p>
    </SidePanel>
  )
}

'use client'

import { type AuditReader, auditField, auditValue } from '@hubcap/words/audit-value'
import { ArrowRight } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { asLocale } from '@/lib/i18n/locales.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { AuditDetail } from './entry-panel.tsx'

type Change = AuditDetail['changes'][number]

/** Field by field what it was and what it became; what is the same only says what the entry is about. */
export function EntryChanges({ entry }: { entry: AuditDetail }) {
  const t = useTranslations('audit.detail')
  const { currency, timeZone } = useViewer().chain
  const reader: AuditReader = { locale: asLocale(useLocale()) ?? 'zh', currency, timeZone }
  if (entry.changes.length === 0) return <p className="text-soft">{t('no_changes')}</p>
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <thead className="text-small text-soft">
        <tr>
          <th scope="col" className="w-1/3 py-1 pr-3 font-plain">
            {t('field')}
          </th>
          <th scope="col" className="py-1 font-plain">
            {t('values')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entry.changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes, and a field may stand in it for several rows
          <ChangeRow key={at} entity={entry.entity} change={change} reader={reader} />
        ))}
      </tbody>
    </table>
  )
}

type Props = { entity: string; change: Change; reader: AuditReader }

function ChangeRow({ entity, change, reader }: Props) {
  const { field, kind, under, before, after } = change
  const text = (value: unknown) => auditValue(reader, { entity, field, kind, value })
  const which = under.map((one) => auditValue(reader, { entity, ...one })).filter(Boolean)
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pr-3 font-plain break-words text-soft">
        {auditField(reader.locale, entity, field)}
        {which.length > 0 && <span className="block text-small">{which.join(' · ')}</span>}
      </th>
      <td className="py-2 break-words">
        <Values before={text(before)} after={text(after)} />
      </td>
    </tr>
  )
}

function Values({ before, after }: { before: string; after: string }) {
  const t = useTranslations('audit.detail')
  if (before === after || before === '') return <span>{after}</span>
  return (
    <>
      <del className="text-soft">{before}</del>
      <ArrowRight aria-hidden className="mx-1.5 inline size-3.5 text-soft" />
      {after === '' ? <span className="text-soft">{t('removed')}</span> : <ins className="no-underline">{after}</ins>}
    </>
  )
}

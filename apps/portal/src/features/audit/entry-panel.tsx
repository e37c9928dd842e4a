'use client'

import { AuditDetailDocument, type AuditDetailQuery } from '@generated/graphql.ts'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Details } from '@/patterns/details.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { EntryChanges } from './entry-changes.tsx'
import { useAuditWords } from './use-audit-words.ts'

export type AuditDetail = RecordOf<AuditDetailQuery, 'AuditEntry'>

/** One entry: who, when, from where, and from what to what. */
export function EntryPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('audit.detail')
  return (
    <RecordPanel document={AuditDetailDocument} type="AuditEntry" id={id} label={t('title')} onClose={onClose}>
      {(entry) => <LoadedEntry entry={entry} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedEntry({ entry, onClose }: { entry: AuditDetail; onClose: () => void }) {
  const t = useTranslations('audit.detail')
  const words = useAuditWords()
  const only = (name: string, id: string) => `/audit-log?${name}=${encodeURIComponent(id)}`
  return (
    <SidePanel
      label={t('title')}
      title={words.action(entry)}
      onClose={onClose}
      actions={
        <>
          <Link href={only('record', entry.recordId)} className={buttonLook('plain')}>
            {t('of_record')}
          </Link>
          {entry.actorId && (
            <Link href={only('by', entry.actorId)} className={buttonLook('plain')}>
              {t('of_person')}
            </Link>
          )}
        </>
      }
    >
      <EntryFacts entry={entry} />
      <PanelSection title={t('changes')}>
        <EntryChanges entry={entry} />
      </PanelSection>
    </SidePanel>
  )
}

function EntryFacts({ entry }: { entry: AuditDetail }) {
  const t = useTranslations('audit.detail')
  const words = useAuditWords()
  const { fullMoment } = useFormat()
  const { at, ip, userAgent, requestId } = entry
  return (
    <Details
      items={[
        { term: t('record'), value: words.record(entry) },
        { term: t('who'), value: words.who(entry) },
        { term: t('role'), value: words.role(entry) },
        { term: t('at'), value: fullMoment(at) },
        { term: t('ip'), value: ip && <span className="tabular select-all">{ip}</span> },
        { term: t('device'), value: userAgent && <span className="text-small text-soft">{userAgent}</span> },
        {
          term: t('request'),
          value: requestId && <span className="text-small text-soft break-all select-all">{requestId}</span>,
        },
      ]}
    />
  )
}

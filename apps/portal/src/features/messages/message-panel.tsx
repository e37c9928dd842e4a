'use client'

import { MessageDetailDocument, type MessageDetailQuery } from '@generated/graphql.ts'
import { messageKindTerms } from '@hubcap/words/terms/messages'
import { Paperclip } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { CopyButton } from '@/patterns/copy-button.tsx'
import { Details } from '@/patterns/details.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { linkIn } from './link-in.ts'
import { MessageStatusBadge } from './message-status-badge.tsx'

type MessageDetail = RecordOf<MessageDetailQuery, 'Message'>

/** One message as it was written, to be passed on by hand where no mail server did. */
export function MessagePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('messages.detail')
  return (
    <RecordPanel document={MessageDetailDocument} type="Message" id={id} label={t('title')} onClose={onClose}>
      {(message) => <LoadedMessage message={message} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedMessage({ message, onClose }: { message: MessageDetail; onClose: () => void }) {
  const t = useTranslations('messages')
  const link = linkIn(message.body)
  return (
    <SidePanel
      label={t('detail.title')}
      title={message.subject}
      onClose={onClose}
      actions={
        <>
          {link && (
            <CopyButton kind="primary" text={link}>
              {t('copy.link')}
            </CopyButton>
          )}
          <CopyButton text={message.body}>{t('copy.text')}</CopyButton>
        </>
      }
    >
      <p className="mb-4">
        <MessageStatusBadge status={message.status} />
      </p>
      <MessageFacts message={message} />
      <PanelSection title={t('detail.text')}>
        {message.status !== 'sent' && <p className="mb-3 text-soft">{t('detail.pass_on')}</p>}
        <p className="rounded border border-line bg-canvas p-4 break-words whitespace-pre-line select-text">
          {message.body}
        </p>
      </PanelSection>
    </SidePanel>
  )
}

function MessageFacts({ message }: { message: MessageDetail }) {
  const t = useTranslations('messages.detail')
  const { fullMoment } = useFormat()
  const { term } = useTerms()
  const { id, recipientName, recipient, kind, createdAt, sentAt, failure, attachment } = message
  return (
    <Details
      items={[
        { term: t('to'), value: recipientName },
        { term: t('address'), value: <span className="select-all">{recipient}</span> },
        { term: t('kind'), value: term(messageKindTerms, kind) },
        { term: t('created_at'), value: fullMoment(createdAt) },
        { term: t('sent_at'), value: sentAt && fullMoment(sentAt) },
        { term: t('attachment'), value: attachment && <AttachmentLink id={id} name={attachment.name} /> },
        { term: t('failure'), value: failure },
      ]}
    />
  )
}

function AttachmentLink({ id, name }: { id: string; name: string }) {
  return (
    <a
      href={`/api/messages/${encodeURIComponent(id)}/attachment`}
      download
      className="inline-flex items-center gap-1.5 underline underline-offset-2"
    >
      <Paperclip aria-hidden className="size-4 shrink-0" />
      {name}
    </a>
  )
}

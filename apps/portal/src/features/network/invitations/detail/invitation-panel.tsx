'use client'

import { InvitationDetailDocument, type InvitationDetailQuery } from '@generated/graphql.ts'
import { roleTerms } from '@hubcap/words/terms/role'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Details } from '@/patterns/details.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { InvitationStatusBadge } from '../invitation-status-badge.tsx'
import { InvitationActions } from './invitation-actions.tsx'
import { LinkSection } from './link-section.tsx'

export type InvitationDetail = RecordOf<InvitationDetailQuery, 'Invitation'>

/** One invitation: its link and code to pass on while it holds, and what became of it. */
export function InvitationPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('invitations.detail')
  return (
    <RecordPanel document={InvitationDetailDocument} type="Invitation" id={id} label={t('title')} onClose={onClose}>
      {(invitation) => <LoadedInvitation invitation={invitation} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedInvitation({ invitation, onClose }: { invitation: InvitationDetail; onClose: () => void }) {
  const t = useTranslations('invitations.detail')
  const { name, status, token } = invitation
  return (
    <SidePanel
      label={t('title')}
      title={name}
      onClose={onClose}
      actions={status !== 'accepted' && <InvitationActions invitation={invitation} />}
    >
      <p className="mb-4">
        <InvitationStatusBadge status={status} />
      </p>
      {token ? <LinkSection token={token} name={name} /> : <p className="text-soft">{t(`no_link.${status}`)}</p>}
      <PanelSection title={t('facts')}>
        <Facts invitation={invitation} />
      </PanelSection>
    </SidePanel>
  )
}

function Facts({ invitation }: { invitation: InvitationDetail }) {
  const t = useTranslations('invitations.columns')
  const { term } = useTerms()
  const { fullMoment } = useFormat()
  const { role, store, franchisee, staff, email, phone, invitedBy, createdAt, expiresAt, acceptedAt } = invitation
  return (
    <Details
      items={[
        { term: t('role'), value: term(roleTerms, role) },
        { term: t('place'), value: store?.name ?? franchisee?.name ?? t('chain') },
        { term: t('staff'), value: staff && `${staff.name} · ${staff.staffNo}` },
        { term: t('phone'), value: phone },
        { term: t('email'), value: email },
        { term: t('invited_by'), value: invitedBy },
        { term: t('created'), value: fullMoment(createdAt) },
        acceptedAt
          ? { term: t('accepted'), value: fullMoment(acceptedAt) }
          : { term: t('expires'), value: fullMoment(expiresAt) },
      ]}
    />
  )
}

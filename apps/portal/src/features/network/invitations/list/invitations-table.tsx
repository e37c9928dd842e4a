'use client'

import type { InvitationFilter, InvitationRowFragment } from '@generated/graphql.ts'
import { invitationStatusTerms } from '@hubcap/words/terms/network'
import { roleTerms } from '@hubcap/words/terms/role'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { InvitationStatusBadge } from '../invitation-status-badge.tsx'
import { invitationsFilterNames } from './invitations-address.ts'
import { useInvitationActions } from './use-invitation-actions.tsx'
import { useInvitationColumns } from './use-invitation-columns.tsx'

const InvitationPanel = dynamic(() => import('../detail/invitation-panel.tsx').then((file) => file.InvitationPanel), {
  ssr: false,
})

export function InvitationsTable({ filter, ...rows }: ListOf<InvitationRowFragment> & { filter: InvitationFilter }) {
  const t = useTranslations('invitations')
  const { choices } = useTerms()
  const columns = useInvitationColumns()
  const actions = useInvitationActions()
  return (
    <RecordList
      list="invitations"
      label={t('title')}
      columns={columns}
      {...rows}
      isPale={({ status }) => status === 'expired' || status === 'revoked'}
      card={(invitation) => <InvitationCard invitation={invitation} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={InvitationPanel}
      searchLabel={t('filters.search')}
      filters={
        <>
          <ChoiceFilter name="status" label={t('columns.status')} choices={choices(invitationStatusTerms)} single />
          <ChoiceFilter name="role" label={t('columns.role')} choices={choices(roleTerms)} single />
        </>
      }
      exported={{ file: 'invitations', filter }}
      actions={actions}
      filterNames={invitationsFilterNames}
    />
  )
}

function InvitationCard({ invitation }: { invitation: InvitationRowFragment }) {
  const { term } = useTerms()
  const { name, role, store, franchisee, status } = invitation
  return (
    <RowCard
      title={name}
      lines={[term(roleTerms, role), store?.name ?? franchisee?.name]}
      aside={<InvitationStatusBadge status={status} />}
    />
  )
}

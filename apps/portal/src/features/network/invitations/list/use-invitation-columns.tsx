'use client'

import type { InvitationRowFragment } from '@generated/graphql.ts'
import { roleTerms } from '@hubcap/words/terms/role'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import { InvitationStatusBadge } from '../invitation-status-badge.tsx'

export function useInvitationColumns(): Column<InvitationRowFragment>[] {
  const t = useTranslations('invitations.columns')
  const { moment } = useFormat()
  const { term } = useTerms()
  return useMemo(
    () => [
      { id: 'name', header: t('name'), cell: (one) => one.name },
      { id: 'role', header: t('role'), cell: (one) => term(roleTerms, one.role) },
      { id: 'place', header: t('place'), cell: (one) => one.store?.name ?? one.franchisee?.name ?? t('chain') },
      { id: 'status', header: t('status'), cell: (one) => <InvitationStatusBadge status={one.status} /> },
      { id: 'expires', header: t('expires'), cell: (one) => moment(one.expiresAt), priority: 'medium' },
      { id: 'invitedBy', header: t('invited_by'), cell: (one) => one.invitedBy, priority: 'low' },
      { id: 'created', header: t('created'), cell: (one) => moment(one.createdAt), priority: 'low' },
    ],
    [t, moment, term],
  )
}

'use client'

import { type InvitationRowFragment, RevokeInvitationsDocument } from '@generated/graphql.ts'
import { Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { send } from '@/lib/api/send.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import type { BulkAction } from '@/patterns/table/selection/bulk-action.ts'

/** Open invitations are withdrawn, several at once; a new link, made one by one, is how that is taken back. */
export function useInvitationActions(): readonly BulkAction<InvitationRowFragment>[] {
  const t = useTranslations('invitations.bulk')
  const may = useCan('invitation.revoke')
  return useMemo(
    () =>
      may
        ? [
            {
              key: 'revoke',
              label: t('revoke'),
              icon: <Undo2 aria-hidden className="size-4" />,
              kind: 'danger',
              changes: ({ status }) => status === 'pending',
              run: (ids) => send(RevokeInvitationsDocument, { input: { ids } }),
              done: (count) => t('revoked', { count }),
            },
          ]
        : [],
    [t, may],
  )
}

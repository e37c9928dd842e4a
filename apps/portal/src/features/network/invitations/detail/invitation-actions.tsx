'use client'

import { mayGive } from '@hubcap/rules/tenancy/may-give'
import { RotateCw, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import type { InvitationDetail } from './invitation-panel.tsx'
import { useChangeInvitation } from './use-change-invitation.ts'

/** A new link, or none any more: for those who may invite to this post. */
export function InvitationActions({ invitation }: { invitation: InvitationDetail }) {
  const t = useTranslations('invitations.actions')
  const { id, role, franchisee, store, status } = invitation
  const viewer = useViewer()
  const may = useCan('invitation.create', { franchiseeId: franchisee?.id, storeId: store?.id })
  const { change, busy } = useChangeInvitation(id)
  if (!may || !mayGive(viewer.role, role)) return null
  return (
    <>
      <Button busy={busy === 'renew'} onClick={() => change('renew')}>
        <RotateCw aria-hidden className="size-4" />
        {t('renew')}
      </Button>
      {status === 'pending' && (
        <Button kind="danger" busy={busy === 'revoke'} onClick={() => change('revoke')}>
          <Undo2 aria-hidden className="size-4" />
          {t('revoke')}
        </Button>
      )}
    </>
  )
}

'use client'

import { RenewInvitationDocument, RevokeInvitationDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useTold } from '@/patterns/use-told.ts'

const documents = { renew: RenewInvitationDocument, revoke: RevokeInvitationDocument }

/** Issues a new link, or withdraws the one there is: that is undone by a new one. */
export function useChangeInvitation(id: string) {
  const t = useTranslations('invitations.changed')
  const told = useTold()
  const router = useRouter()
  const [busy, setBusy] = useState<'renew' | 'revoke' | null>(null)
  const change = async (how: 'renew' | 'revoke') => {
    setBusy(how)
    const outcome = await send(documents[how], { input: { id } })
    setBusy(null)
    if (!told(outcome, t(how))) return
    router.refresh()
  }
  return { change, busy }
}

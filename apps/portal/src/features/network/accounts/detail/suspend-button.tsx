'use client'

import { ResumeAccountDocument, SuspendAccountDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { useTold } from '@/patterns/use-told.ts'
import type { AccountDetail } from './account-panel.tsx'

/** Shuts an account out, or lets it in again: done at once, with a way to undo it. Nobody shuts out themselves. */
export function SuspendButton({ account }: { account: AccountDetail }) {
  const t = useTranslations('accounts.status')
  const { id, name, status } = account
  const viewer = useViewer()
  const may = useCan('account.suspend')
  const told = useTold()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const set = async (to: 'active' | 'suspended', undoTo: 'active' | 'suspended' | null) => {
    setBusy(true)
    const document = to === 'active' ? ResumeAccountDocument : SuspendAccountDocument
    const outcome = await send(document, { input: { id } })
    setBusy(false)
    const undo = undoTo ? { label: t('undo'), run: () => void set(undoTo, null) } : undefined
    if (told(outcome, t(`done_${to}`, { name }), undo)) router.refresh()
  }
  if (!may || viewer.account.id === id) return null
  const other = status === 'active' ? 'suspended' : 'active'
  return (
    <Button kind={other === 'suspended' ? 'danger' : 'plain'} busy={busy} onClick={() => set(other, status)}>
      {t(other)}
    </Button>
  )
}

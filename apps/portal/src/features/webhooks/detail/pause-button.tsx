'use client'

import { PauseWebhookDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { useTold } from '@/patterns/use-told.ts'
import type { WebhookDetail } from './webhook-panel.tsx'

/** Holds deliveries back, or lets them go on: done at once, with a way to undo it. */
export function PauseButton({ webhook: { id, pausedBecause } }: { webhook: WebhookDetail }) {
  const t = useTranslations('webhooks.pause')
  const told = useTold()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const set = async (paused: boolean, mayUndo: boolean) => {
    setBusy(true)
    const outcome = await send(PauseWebhookDocument, { input: { id, paused } })
    setBusy(false)
    const undo = mayUndo ? { label: t('undo'), run: () => void set(!paused, false) } : undefined
    if (told(outcome, t(paused ? 'paused' : 'resumed'), undo)) router.refresh()
  }
  const paused = pausedBecause !== null
  return (
    <Button kind={pausedBecause === 'failing' ? 'primary' : 'plain'} busy={busy} onClick={() => set(!paused, true)}>
      {t(paused ? 'resume' : 'pause')}
    </Button>
  )
}

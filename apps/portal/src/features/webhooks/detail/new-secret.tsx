'use client'

import { RotateWebhookSecretDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { CopyButton } from '@/patterns/copy-button.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { useTold } from '@/patterns/use-told.ts'
import type { WebhookDetail } from './webhook-panel.tsx'

type Props = { webhook: WebhookDetail; open: boolean; onOpen: (open: boolean) => void }

/** Exchanges the secret: nothing breaks by it, since the one before signs as well for a day. */
export function NewSecret({ webhook: { id, previousSecretUntil }, open, onOpen }: Props) {
  const t = useTranslations('webhooks.secret')
  const told = useTold()
  const { fullMoment } = useFormat()
  const [secret, setSecret] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const rotate = async () => {
    setBusy(true)
    const outcome = await send(RotateWebhookSecretDocument, { input: { id, idempotencyKey: newKey() } })
    setBusy(false)
    if (!told(outcome, t('done')) || outcome.kind !== 'done') return
    setSecret(outcome.value.secret)
    onOpen(true)
  }
  const close = () => {
    setSecret(null)
    onOpen(false)
  }
  return (
    <PanelSection title={t('title')}>
      {previousSecretUntil && (
        <p className="mb-3 text-soft">{t('both', { moment: fullMoment(previousSecretUntil) })}</p>
      )}
      {open && secret ? (
        <div className="grid gap-2">
          <p className="rounded border border-line bg-warn-tint p-3">{t('once')}</p>
          <input
            readOnly
            value={secret}
            aria-label={t('title')}
            className={inputLook('font-mono')}
            onFocus={(event) => event.target.select()}
          />
          <div className="flex gap-2">
            <CopyButton kind="primary" text={secret}>
              {t('copy')}
            </CopyButton>
            <Button onClick={close}>{t('close')}</Button>
          </div>
        </div>
      ) : (
        <>
          <p className="mb-3 text-soft">{t('lead')}</p>
          <Button busy={busy} onClick={rotate}>
            {t('rotate')}
          </Button>
        </>
      )}
    </PanelSection>
  )
}

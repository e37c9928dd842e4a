'use client'

import { Copy, Eye, LoaderCircle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { notify } from '@/patterns/toast.tsx'
import { type RevealOf, telHref, useReveal } from './use-reveal.ts'

/** Somebody's phone with asterisks, and an eye for whoever has to call: then it calls, and is copied. */
export function RevealedPhone({ id, masked, of = 'customer' }: { id: string; masked: string; of?: RevealOf }) {
  const t = useTranslations('patterns.reveal')
  const may = useCan('customer.reveal_phone')
  const { phone, busy, reveal } = useReveal(id, of)
  if (phone) return <OpenPhone phone={phone} />
  const Icon = busy ? LoaderCircle : Eye
  return (
    <span className="inline-flex items-center gap-1">
      <span className="tabular">{masked}</span>
      {may && (
        <button
          type="button"
          aria-label={t('show')}
          title={t('show')}
          aria-busy={busy || undefined}
          className={iconButtonLook('-my-1.5')}
          onClick={() => void reveal()}
        >
          <Icon aria-hidden className={busy ? 'size-4 animate-spin' : 'size-4'} />
        </button>
      )}
    </span>
  )
}

function OpenPhone({ phone }: { phone: string }) {
  const t = useTranslations('patterns')
  const copy = async () => {
    // Over plain http in a local network a page has no clipboard.
    const done = await navigator.clipboard?.writeText(phone).then(
      () => true,
      () => false,
    )
    notify(t(done ? 'copy.done' : 'copy.failed'))
  }
  return (
    <span className="inline-flex items-center gap-1">
      <a href={telHref(phone)} className="tabular underline underline-offset-2 select-all">
        {phone}
      </a>
      <button
        type="button"
        aria-label={t('reveal.copy')}
        className={iconButtonLook('-my-1.5')}
        onClick={() => void copy()}
      >
        <Copy aria-hidden className="size-4" />
      </button>
    </span>
  )
}

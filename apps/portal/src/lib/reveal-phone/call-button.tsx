'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { type RevealOf, telHref, useReveal } from './use-reveal.ts'

type Props = { id: string; name: string; masked: string; of?: RevealOf }

/** One tap opens the number and dials it; where there is nothing to dial with, the number stands there to be read. */
export function CallButton({ id, name, masked, of = 'customer' }: Props) {
  const t = useTranslations('patterns.reveal')
  const { phone, busy, reveal } = useReveal(id, of)
  const call = async () => {
    const opened = await reveal()
    if (opened) location.href = telHref(opened)
  }
  if (phone)
    return (
      <a href={telHref(phone)} className={buttonLook('plain', 'mr-2')}>
        <Phone aria-hidden className="size-4" />
        <span className="tabular select-all">{phone}</span>
      </a>
    )
  return (
    <Button busy={busy} className="mr-2" onClick={() => void call()}>
      <Phone aria-hidden className="size-4" />
      <span aria-hidden>{t('call')}</span>
      <span className="sr-only">{t('call_name', { name, phone: masked })}</span>
    </Button>
  )
}

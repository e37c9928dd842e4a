'use client'

import { Phone } from 'lucide-react'
import { RevealedPhone } from '@/lib/reveal-phone/revealed-phone.tsx'
import { telHref } from '@/lib/reveal-phone/use-reveal.ts'

type Props = { lead: { id: string; phone?: string | null; isOwn: boolean; isPooled: boolean } }

/** One's own lead is called by a tap; another's phone is opened first, and of the pool it stays covered. */
export function LeadPhone({ lead }: Props) {
  const { id, phone, isOwn, isPooled } = lead
  if (!phone) return null
  if (isOwn)
    return (
      <a href={telHref(phone)} className="inline-flex items-center gap-1.5 underline underline-offset-2">
        <Phone aria-hidden className="size-4" />
        <span className="tabular">{phone}</span>
      </a>
    )
  return isPooled ? <span className="tabular">{phone}</span> : <RevealedPhone id={id} masked={phone} of="lead" />
}

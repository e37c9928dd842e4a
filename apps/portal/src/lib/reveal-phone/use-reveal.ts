'use client'

import { RevealCustomerPhoneDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from '@/patterns/toast.tsx'

/** The digits, as phones dial them. */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`

/** Opens a customer's phone once: each opening is counted and in the log. */
export function useReveal(id: string) {
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const [phone, setPhone] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const reveal = async (): Promise<string | null> => {
    if (busy) return null
    setBusy(true)
    const outcome = await send(RevealCustomerPhoneDocument, { input: { id } })
    setBusy(false)
    if (outcome.kind === 'done') {
      setPhone(outcome.value.phone)
      return outcome.value.phone
    }
    if (outcome.kind === 'refused') notify(await message(outcome.code, outcome.params))
    else notify(form(outcome.kind === 'invalid' ? 'failed' : outcome.kind))
    return null
  }
  return { phone, busy, reveal }
}

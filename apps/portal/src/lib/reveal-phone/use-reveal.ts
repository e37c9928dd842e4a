'use client'

import { RevealCustomerPhoneDocument, RevealLeadPhoneDocument } from '@generated/graphql.ts'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

/** The digits, as phones dial them. */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`

export type RevealOf = 'customer' | 'lead'

const ask = (of: RevealOf, id: string) =>
  of === 'lead'
    ? send(RevealLeadPhoneDocument, { input: { id } })
    : send(RevealCustomerPhoneDocument, { input: { id } })

/** Opens somebody's phone once: each opening is counted and in the log. */
export function useReveal(id: string, of: RevealOf = 'customer') {
  const whyNot = useWhyNot()
  const [phone, setPhone] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const reveal = async (): Promise<string | null> => {
    if (busy) return null
    setBusy(true)
    const outcome = await ask(of, id)
    setBusy(false)
    if (outcome.kind === 'done') {
      setPhone(outcome.value.phone)
      return outcome.value.phone
    }
    notify(await whyNot(outcome))
    return null
  }
  return { phone, busy, reveal }
}

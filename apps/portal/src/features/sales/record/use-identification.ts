'use client'

import { IdentifyCustomerDocument } from '@generated/graphql.ts'
import { useEffect, useRef, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'

export type Identification =
  | { kind: 'waiting' }
  | { kind: 'asking' }
  | { kind: 'known'; maskedName: string; presentation: string }
  | { kind: 'new' }
  | { kind: 'refused'; text: string }
  | { kind: 'unanswered' }

const pauseMs = 250

/** E.164 of a complete number, else null. The numbering plans are loaded when somebody begins to type. */
async function completePhone(written: string, currency: string): Promise<string | null> {
  const [{ phoneKey }, { countryOfCurrency }] = await Promise.all([
    import('@hubcap/rules/customers/phone-key'),
    import('@hubcap/rules/customers/country'),
  ])
  return phoneKey(written, countryOfCurrency(currency))
}

/** Asks who has a phone number as soon as it is complete, once for each number. `again` asks anew. */
export function useIdentification(phone: string, currency: string, onResult: (result: Identification) => void) {
  const [state, setState] = useState<Identification>({ kind: 'waiting' })
  const [round, setRound] = useState(0)
  const message = useLateMessage()
  const asked = useRef('')
  const report = useRef(onResult)
  report.current = onResult
  useEffect(() => {
    let current = true
    const settle = (result: Identification) => {
      if (!current) return
      setState(result)
      report.current(result)
    }
    const identify = async () => {
      const key = await completePhone(phone, currency)
      const wanted = key ? `${key} ${round}` : ''
      if (!current || wanted === asked.current) return
      asked.current = wanted
      if (!key) return settle({ kind: 'waiting' })
      setState({ kind: 'asking' })
      settle(await askFor(phone, message))
    }
    const timer = setTimeout(() => void identify(), pauseMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [phone, currency, round, message])
  return { state, again: () => setRound((before) => before + 1) }
}

async function askFor(
  phone: string,
  message: (code: string, params?: unknown) => Promise<string>,
): Promise<Identification> {
  const outcome = await send(IdentifyCustomerDocument, { input: { phone } })
  if (outcome.kind === 'refused') return { kind: 'refused', text: await message(outcome.code, outcome.params) }
  if (outcome.kind === 'invalid') return { kind: 'waiting' }
  if (outcome.kind !== 'done') return { kind: 'unanswered' }
  const { found, maskedName, presentation } = outcome.value
  return found && presentation ? { kind: 'known', maskedName: maskedName ?? '', presentation } : { kind: 'new' }
}

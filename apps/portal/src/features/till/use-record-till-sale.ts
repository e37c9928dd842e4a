'use client'

import { type ReceiptFieldsFragment, RecordTillSaleDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { type CardPasswords, type TillDraft, toInput } from './till-draft.ts'

type Place = { storeId: string; staffId: string; plate: string }

/**
 * Records what stands on the bill, once: a second press waits for the first. Where no answer came, the next try is the same
 * request with the same key, and sells nothing twice.
 */
export function useRecordTillSale(
  place: Place,
  onDone: (receipt: ReceiptFieldsFragment) => void,
  onRefused?: (code: string) => void,
) {
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const attempt = useRef<{ of: string; key: string } | null>(null)
  const sending = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const record = async (draft: TillDraft, passwords: CardPasswords) => {
    if (sending.current) return
    sending.current = true
    setBusy(true)
    setProblem(null)
    const of = JSON.stringify([draft, place])
    if (attempt.current?.of !== of) attempt.current = { of, key: newKey() }
    const { key: idempotencyKey } = attempt.current
    const input = toInput(draft, { ...place, idempotencyKey, passwords })
    const outcome = await send(RecordTillSaleDocument, { input })
    sending.current = false
    setBusy(false)
    if (outcome.kind !== 'unanswered') attempt.current = null
    if (outcome.kind === 'done') return onDone(outcome.value)
    if (outcome.kind === 'refused') {
      onRefused?.(outcome.code)
      return setProblem(await message(outcome.code, outcome.params))
    }
    const [issue] = outcome.kind === 'invalid' ? outcome.issues : []
    setProblem(
      issue ? await message(issue.code, issue.params) : form(outcome.kind === 'invalid' ? 'failed' : outcome.kind),
    )
  }
  return { record, busy, problem, clear: () => setProblem(null) }
}

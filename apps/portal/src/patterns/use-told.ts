'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { Outcome } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from './toast.tsx'

type Undo = Parameters<typeof notify>[1]

/** Says what became of a write that has no form: what was done, with its undo, or why not. True where it was done. */
export function useTold() {
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  return useCallback(
    (outcome: Outcome<unknown>, done: string, undo?: Undo): boolean => {
      if (outcome.kind === 'done') notify(done, undo)
      else if (outcome.kind === 'refused') void message(outcome.code, outcome.params).then((text) => notify(text))
      else if (outcome.kind === 'invalid') {
        const [issue] = outcome.issues
        void message(issue?.code ?? '', issue?.params).then((text) => notify(text))
      } else notify(form(outcome.kind))
      return outcome.kind === 'done'
    },
    [form, message],
  )
}

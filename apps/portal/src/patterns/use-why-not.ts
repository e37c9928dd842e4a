'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { Outcome } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'

export type Undone = Exclude<Outcome<unknown>, { kind: 'done' }>

/** Why a write wasn't done, in the reader's words: the refusal, what is wrong with the input first, or that nobody knows. */
export function useWhyNot(): (outcome: Undone) => Promise<string> {
  const write = useTranslations('patterns.write')
  const message = useLateMessage()
  return useCallback(
    async (outcome) => {
      if (outcome.kind === 'refused') return message(outcome.code, outcome.params)
      if (outcome.kind !== 'invalid') return write(outcome.kind)
      const [issue] = outcome.issues
      return issue ? message(issue.code, issue.params) : write('failed')
    },
    [write, message],
  )
}

'use client'

import { useCallback } from 'react'
import type { Outcome } from '@/lib/api/send.ts'
import { notify } from './toast.tsx'
import { useWhyNot } from './use-why-not.ts'

type Undo = Parameters<typeof notify>[1]

/** Says what became of a write that has no form: what was done, with its undo, or why not. True where it was done. */
export function useTold() {
  const whyNot = useWhyNot()
  return useCallback(
    (outcome: Outcome<unknown>, done: string, undo?: Undo): boolean => {
      if (outcome.kind === 'done') notify(done, undo)
      else void whyNot(outcome).then((text) => notify(text))
      return outcome.kind === 'done'
    },
    [whyNot],
  )
}

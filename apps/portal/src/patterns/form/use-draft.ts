'use client'

import { useEffect } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { keepDraft, readDraft } from './draft.ts'

/** Puts back what was typed before a reload, and keeps what is typed from now on. */
export function useDraft<Values extends FieldValues>(form: UseFormReturn<Values>, key: string | undefined): void {
  const { reset, getValues, watch } = form
  useEffect(() => {
    if (!key) return
    const draft = readDraft<Values>(key)
    if (draft) reset({ ...getValues(), ...draft }, { keepDefaultValues: true })
    const { unsubscribe } = watch((values) => keepDraft(key, values))
    return unsubscribe
  }, [key, reset, getValues, watch])
}

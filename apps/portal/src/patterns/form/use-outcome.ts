'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { Outcome } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'

/** Lays what the api found on the fields, and says the rest in one sentence. What was typed stays in every case. */
export function useOutcome<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>,
  fieldOf?: (code: string) => string | null,
) {
  const t = useTranslations('patterns.form')
  const message = useLateMessage()
  const [problem, setProblem] = useState<string | null>(null)
  const show = useCallback(
    async (outcome: Outcome<unknown>) => {
      if (outcome.kind === 'done') return setProblem(null)
      if (outcome.kind === 'refused') {
        const text = await message(outcome.code, outcome.params)
        const field = fieldOf?.(outcome.code) ?? null
        if (field === null || !(field in form.getValues())) return setProblem(text)
        setProblem(null)
        return form.setError(field as Path<Values>, { type: outcome.code, message: text }, { shouldFocus: true })
      }
      if (outcome.kind !== 'invalid') return setProblem(t(outcome.kind))
      const known = outcome.issues.filter(({ path }) => path[0] !== undefined && path[0] in form.getValues())
      for (const [at, { path, code, params }] of known.entries()) {
        const error = { type: code, message: await message(code, params) }
        form.setError(path.join('.') as Path<Values>, error, { shouldFocus: at === 0 })
      }
      const other = outcome.issues.find((issue) => !known.includes(issue))
      setProblem(other ? await message(other.code, other.params) : null)
    },
    [form, message, t, fieldOf],
  )
  return { problem, show }
}

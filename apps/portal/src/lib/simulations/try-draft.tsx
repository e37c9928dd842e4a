'use client'

import { type FieldValues, useFormContext } from 'react-hook-form'
import type { Outcome } from '@/lib/api/send.ts'
import { type SimulationSpan, TryOverMonths } from './try-over-months.tsx'

type Props<Values extends FieldValues> = {
  start: (values: Values, span: SimulationSpan) => Promise<Outcome<{ id: string }>>
  /** What is tried goes by natural months, not by the chain's own. */
  byNaturalMonths?: boolean
}

/** Within a form: what is typed, tried out over the last months before it is saved. */
export function TryDraft<Values extends FieldValues>({ start, byNaturalMonths = false }: Props<Values>) {
  const { getValues, trigger } = useFormContext<Values>()
  return (
    <TryOverMonths
      byNaturalMonths={byNaturalMonths}
      start={async (span) => ((await trigger(undefined, { shouldFocus: true })) ? start(getValues(), span) : null)}
    />
  )
}

'use client'

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, FormProvider, useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { Outcome } from '@/lib/api/send.ts'
import { useMessage } from '@/lib/words/use-message.ts'
import { Button } from '../button.tsx'
import { forgetDraft } from './draft.ts'
import { FormProblem } from './form-problem.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { schemaResolver } from './schema-resolver.ts'
import { useDraft } from './use-draft.ts'
import { useOutcome } from './use-outcome.ts'

type Props<Values extends FieldValues, Value> = {
  /** The schema of the api's input, from rules. */
  schema: z.ZodType
  defaults: Values
  save: (values: Values) => Promise<Outcome<Value>>
  onDone: (value: Value) => void
  submit: string
  /** With it, what is typed survives a reload. */
  draftKey?: string
  /** Beside the button that saves. */
  beside?: ReactNode
  children: ReactNode
}

/** One form: fields checked on leaving them, ⌘⏎ saves, a second press does nothing, nothing that is typed gets lost. */
export function Form<Values extends FieldValues, Value>({
  schema,
  defaults,
  save,
  onDone,
  submit,
  draftKey,
  beside,
  children,
}: Props<Values, Value>) {
  const message = useMessage()
  const form = useForm<Values>({
    defaultValues: defaults as DefaultValues<Values>,
    resolver: schemaResolver<Values>(schema, message),
    mode: 'onTouched',
  })
  const { problem, show } = useOutcome(form)
  const sending = useRef(false)
  const [done, setDone] = useState(false)
  useDraft(form, draftKey)
  const { isSubmitting, isDirty } = form.formState
  const settle = () => draftKey && forgetDraft(draftKey)
  const onSubmit = form.handleSubmit(async (values) => {
    if (sending.current) return
    sending.current = true
    const outcome = await save(values)
    sending.current = false
    show(outcome)
    if (outcome.kind !== 'done') return
    setDone(true)
    settle()
    onDone(outcome.value)
  })
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={onSubmit} onKeyDown={submitOnCommandEnter} className="grid gap-4">
        {children}
        <FormProblem text={problem} />
        <div className="flex items-center gap-2">
          <Button type="submit" kind="primary" busy={isSubmitting}>
            {submit}
          </Button>
          {beside}
        </div>
      </form>
      <LeaveGuard active={isDirty && !done} onLeave={settle} />
    </FormProvider>
  )
}

export function submitOnCommandEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

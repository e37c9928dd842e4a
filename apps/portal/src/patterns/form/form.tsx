'use client'

import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, FormProvider, type UseFormReturn, useForm } from 'react-hook-form'
import type { Outcome } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { Button } from '../button.tsx'
import { ConfirmMoney, type MoneyQuestion } from '../confirm-money.tsx'
import { cx } from '../cx.ts'
import { forgetDraft } from './draft.ts'
import { FormProblem } from './form-problem.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { type SchemaSource, schemaResolver } from './schema-resolver.ts'
import { useDraft } from './use-draft.ts'
import { useOutcome } from './use-outcome.ts'

type Props<Values extends FieldValues, Value> = {
  /** The schema of the api's input, from rules: `() => import('…').then((file) => file.…)`. */
  schema: SchemaSource
  defaults: Values
  /** What is checked and sent, out of what is typed. Left out: the values as they are. */
  toInput?: (values: Values) => unknown
  save: (values: Values, form: UseFormReturn<Values>) => Promise<Outcome<Value>>
  onDone: (value: Value) => void
  submit: string
  /** Beside which field a refusal is shown; null: under all of them. */
  fieldOf?: (code: string) => string | null
  /** With it, what is typed survives a reload. */
  draftKey?: string
  /** Where money moves: what will, asked before saving. */
  question?: (values: Values) => MoneyQuestion
  /** Beside the button that saves. */
  beside?: ReactNode
  /** The button as wide as the form, for a thumb. */
  wide?: boolean
  children: ReactNode
}

/** One form: fields checked on leaving them, ⌘⏎ saves, a second press does nothing, nothing that is typed gets lost. */
export function Form<Values extends FieldValues, Value>(props: Props<Values, Value>) {
  const { schema, defaults, toInput, save, onDone, submit, draftKey, question, beside, wide, fieldOf, children } = props
  const form = useForm<Values>({
    defaultValues: defaults as DefaultValues<Values>,
    resolver: schemaResolver<Values>(schema, useLateMessage(), toInput),
    mode: 'onTouched',
  })
  const { problem, show } = useOutcome(form, fieldOf)
  const sending = useRef(false)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [asked, setAsked] = useState<Values | null>(null)
  useDraft(form, draftKey)
  useEffect(() => void (typeof schema === 'function' && schema()), [schema])
  const settle = () => draftKey && forgetDraft(draftKey)
  const send = async (values: Values) => {
    if (sending.current || done) return
    sending.current = true
    setBusy(true)
    const outcome = await save(values, form)
    sending.current = false
    setBusy(false)
    await show(outcome)
    if (outcome.kind !== 'done') return
    setDone(true)
    settle()
    onDone(outcome.value)
  }
  const onSubmit = form.handleSubmit((values) => (question ? setAsked(values) : send(values)))
  return (
    <FormProvider {...form}>
      <form
        method="post"
        noValidate
        onSubmit={onSubmit}
        onKeyDown={submitOnCommandEnter}
        onMouseDown={keepFocus}
        className="grid gap-4"
      >
        {children}
        <FormProblem text={problem} />
        <div className="flex items-center gap-2">
          <Button type="submit" kind="primary" busy={busy} className={cx(wide && 'h-11 flex-1')}>
            {submit}
          </Button>
          {beside}
        </div>
      </form>
      {question && asked && (
        <ConfirmMoney {...question(asked)} open onClose={() => setAsked(null)} onConfirm={() => void send(asked)} />
      )}
      <LeaveGuard active={form.formState.isDirty && !done} onLeave={settle} />
    </FormProvider>
  )
}

function submitOnCommandEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

/**
 * Leaving a field by pressing a button would check the field, and what then appears or goes above the button would move it
 * away before it is let go. So a press on a button leaves the focus where it is.
 */
function keepFocus(event: MouseEvent<HTMLFormElement>): void {
  const target = event.target as Element
  if (event.currentTarget.contains(target) && target.closest('button')) event.preventDefault()
}

'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { type Entry, enter, requestEntry } from '@/lib/session/entry.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { Button } from '@/patterns/button.tsx'
import { PasswordField } from '@/patterns/fields/password-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { schemaResolver } from '@/patterns/form/schema-resolver.ts'
import { useOutcome } from '@/patterns/form/use-outcome.ts'
import { ChainChoice } from './chain-choice.tsx'
import { CodeStep } from './code-step.tsx'

const schema = () => import('@hubcap/rules/tenancy/sign-in.input').then((file) => file.signInInput)

type Values = { login: string; password: string; chainSlug: string | null }

/** One chain opens at once; several are offered by name, only those whose password matched. */
export function SignInForm({ chainSlug, notice, to }: { chainSlug: string | null; notice: string | null; to: string }) {
  const t = useTranslations('session')
  const form = useForm<Values>({
    defaultValues: { login: '', password: '', chainSlug },
    resolver: schemaResolver<Values>(schema, useLateMessage()),
    mode: 'onTouched',
  })
  useEffect(() => void schema(), [])
  const { problem, show } = useOutcome(form)
  const [choices, setChoices] = useState<Entry[] | null>(null)
  const [trouble, setTrouble] = useState<'expired' | 'unreachable' | null>(null)
  const [proving, setProving] = useState<Entry | null>(null)
  const restart = (why: typeof trouble) => {
    setChoices(null)
    setProving(null)
    setTrouble(why)
    form.resetField('password')
  }
  const open = async (choice: Entry) => {
    if (choice.needsCode) return setProving(choice)
    const { kind } = await enter(choice, to)
    if (kind !== 'done') restart(kind === 'unanswered' ? 'unreachable' : 'expired')
  }
  const submit = form.handleSubmit(async ({ chainSlug: slug, ...values }) => {
    setTrouble(null)
    const outcome = await requestEntry('/api/sign-in', { ...values, ...(slug && { chainSlug: slug }) })
    if (outcome.kind === 'unanswered') return setTrouble('unreachable')
    await show(outcome)
    if (outcome.kind !== 'done') return
    const [only, ...others] = outcome.value
    if (only && others.length === 0) return open(only)
    setChoices(outcome.value)
  })
  if (proving)
    return <CodeStep choice={proving} to={to} onBack={() => restart(null)} onExpired={() => restart('expired')} />
  if (choices) return <ChainChoice choices={choices} onChoose={open} onBack={() => setChoices(null)} />
  return (
    <FormProvider {...form}>
      <form method="post" noValidate onSubmit={submit} className="grid gap-4">
        <FormProblem text={trouble ? t(trouble) : (problem ?? (form.formState.isSubmitted ? null : notice))} />
        <TextField name="login" label={t('login')} autoComplete="username" inputMode="email" autoFocus />
        <PasswordField name="password" label={t('password')} autoComplete="current-password" />
        <Button type="submit" kind="primary" busy={form.formState.isSubmitting} className="mt-1 !h-11">
          {t('submit')}
        </Button>
      </form>
    </FormProvider>
  )
}

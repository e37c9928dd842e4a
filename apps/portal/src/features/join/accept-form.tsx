'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/patterns/button.tsx'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { acceptInvitation } from './actions.ts'
import { JoinField } from './join-field.tsx'
import { firstState, type JoinValues, needsSignIn } from './join-state.ts'

type Props = { token: string; values: JoinValues; signInPath: string }

/** For whoever has no account in the chain yet: who they are, and a password. */
export function AcceptForm({ token, values: first, signInPath }: Props) {
  const t = useTranslations('join')
  const [state, action, busy] = useActionState(acceptInvitation.bind(null, token), firstState(first))
  const { values, errors, problem, code } = state
  return (
    <form action={action} className="grid gap-4">
      <JoinField
        name="name"
        label={t('name')}
        defaultValue={values.name}
        error={errors.name}
        autoComplete="name"
        required
      />
      <JoinField
        name="phone"
        type="tel"
        inputMode="tel"
        label={t('phone')}
        hint={t('login_hint')}
        defaultValue={values.phone}
        error={errors.phone}
        autoComplete="tel"
      />
      <JoinField
        name="email"
        type="email"
        inputMode="email"
        label={t('email')}
        optional={t('optional')}
        defaultValue={values.email}
        error={errors.email}
        autoComplete="email"
      />
      <JoinField
        name="password"
        type="password"
        label={t('password')}
        hint={t('password_hint')}
        error={errors.password}
        autoComplete="new-password"
        required
      />
      <FormProblem text={problem} />
      {needsSignIn(code) && (
        <Link href={signInPath} className="text-accent underline underline-offset-2">
          {t('sign_in_to_accept')}
        </Link>
      )}
      <Button type="submit" kind="primary" busy={busy} className="!h-11">
        {t('submit')}
      </Button>
    </form>
  )
}

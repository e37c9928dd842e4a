'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/patterns/button.tsx'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { joinWithAccount } from './actions.ts'
import { firstState } from './join-state.ts'
import { LeaveAccount } from './leave-account.tsx'

type Props = { token: string; account: string }

/** For whoever is signed in to the chain already: one press, and the account has the post, too. */
export function TakeForm({ token, account }: Props) {
  const t = useTranslations('join')
  const before = firstState({ name: '', email: '', phone: '' })
  const [{ problem }, action, busy] = useActionState(joinWithAccount.bind(null, token), before)
  return (
    <>
      <form action={action} className="grid gap-4">
        <FormProblem text={problem} />
        <Button type="submit" kind="primary" busy={busy} className="!h-11">
          {t('take', { name: account })}
        </Button>
      </form>
      <LeaveAccount label={t('not_you', { name: account })} token={token} />
    </>
  )
}

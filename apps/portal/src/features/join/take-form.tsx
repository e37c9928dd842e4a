import { getTranslations } from 'next-intl/server'
import { joinPath } from '@/lib/session/join-address.ts'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { JoinForm } from './join-form.tsx'
import { LeaveAccount } from './leave-account.tsx'

type Props = { token: string; account: string; problem: string | null }

/** For whoever is signed in to the chain already: one press, and the account has the post, too. */
export async function TakeForm({ token, account, problem }: Props) {
  const t = await getTranslations('join')
  return (
    <>
      <JoinForm action={`${joinPath(token)}/take`} submit={t('take', { name: account })}>
        <FormProblem text={problem} />
      </JoinForm>
      <LeaveAccount label={t('not_you', { name: account })} token={token} />
    </>
  )
}

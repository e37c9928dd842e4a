import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { joinPath } from '@/lib/session/join-address.ts'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { JoinField } from './join-field.tsx'
import { JoinForm } from './join-form.tsx'
import { type JoinState, needsSignIn } from './join-state.ts'

type Props = { token: string; state: JoinState; signInPath: string }

/** For whoever has no account in the chain yet: who they are, and a password. */
export async function AcceptForm({ token, state, signInPath }: Props) {
  const t = await getTranslations('join')
  const { values, errors, problem, code } = state
  const [wrong] = Object.keys(errors)
  return (
    <JoinForm action={`${joinPath(token)}/accept`} submit={t('submit')}>
      <JoinField
        name="name"
        label={t('name')}
        defaultValue={values.name}
        error={errors.name}
        autoFocus={wrong === 'name'}
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
        autoFocus={wrong === 'phone'}
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
        autoFocus={wrong === 'email'}
        autoComplete="email"
      />
      <JoinField
        name="password"
        type="password"
        label={t('password')}
        hint={t('password_hint')}
        error={errors.password}
        autoFocus={wrong === 'password'}
        autoComplete="new-password"
        required
      />
      <FormProblem text={problem} />
      {needsSignIn(code) && (
        <Link href={signInPath} className="text-accent underline underline-offset-2">
          {t('sign_in_to_accept')}
        </Link>
      )}
    </JoinForm>
  )
}

'use client'

import type { OwnSecurityQuery } from '@generated/graphql.ts'
import { roleTerms } from '@hubcap/words/terms/role'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { describePost } from '@/lib/session/describe-post.ts'
import { signOut } from '@/lib/session/sign-out.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Theme } from '@/lib/theme/theme.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { Details } from '@/patterns/details.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { SecondFactorCard } from './second-factor/second-factor-card.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** Loaded after the page, which is opened more often than a password is changed. */
const PasswordForm = dynamic(() => import('./password-form.tsx').then((file) => file.PasswordForm), {
  ssr: false,
  loading: () => <div className="h-64 rounded border border-line bg-surface" />,
})

/** At the foot of the page, below what is looked at first. */
const DeviceList = dynamic(() => import('./devices/device-list.tsx').then((file) => file.DeviceList), {
  ssr: false,
  loading: () => <div className="h-40 rounded border border-line bg-surface" />,
})

/** Few have several posts, and fewer say who needs a second factor. */
const PostList = dynamic(() => import('./post-list.tsx').then((file) => file.PostList), { ssr: false })
const RequiredRoles = dynamic(() => import('./second-factor/required-roles.tsx').then((file) => file.RequiredRoles), {
  ssr: false,
  loading: () => <div className="h-48 rounded border border-line bg-surface" />,
})

export type OwnSecurity = NonNullable<OwnSecurityQuery['viewer']>

type Props = { theme: Theme; shortestPassword: number; security: OwnSecurity }

/** What belongs to the person: language, look, posts, password, second factor, devices, the way out. */
export function SettingsPage({ theme, shortestPassword, security }: Props) {
  const t = useTranslations('settings')
  const { term } = useTerms()
  const frame = useTranslations('frame')
  const { account, chain, assignment, assignments } = useViewer()
  const mayRequire = useCan('second_factor.require')
  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <PageHeader title={t('title')} actions={<Button onClick={() => signOut()}>{t('sign_out')}</Button>} />
      <Card title={t('account.title')}>
        <Details
          items={[
            { term: t('account.name'), value: account.name },
            { term: t('account.email'), value: account.email },
            { term: t('account.phone'), value: account.phone },
            { term: t('account.chain'), value: chain.name },
            {
              term: t('account.post'),
              value: describePost(term(roleTerms, assignment.role), assignment.places, frame('person.comma')),
            },
          ]}
        />
      </Card>
      {assignments.length > 1 && <PostList />}
      <div className="grid gap-4 sm:grid-cols-2">
        <LanguageChoice />
        <ThemeChoice initial={theme} />
      </div>
      <PasswordForm shortest={shortestPassword} />
      <SecondFactorCard factor={security.secondFactor} />
      <DeviceList devices={security.account.sessions} />
      {mayRequire && <RequiredRoles initial={security.chain.secondFactorRoles} />}
    </div>
  )
}

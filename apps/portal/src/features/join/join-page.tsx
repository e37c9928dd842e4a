import { InvitationOfLinkDocument, type InvitationOfLinkQuery } from '@generated/graphql.ts'
import { render } from '@hubcap/words/render'
import { roleTerms } from '@hubcap/words/terms/role'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { queryAs } from '@/lib/api/query-as.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { joinPath } from '@/lib/session/join-address.ts'
import { readViewer, type Viewer } from '@/lib/session/viewer.ts'
import { PublicPage } from '@/patterns/public-page.tsx'
import { AcceptForm } from './accept-form.tsx'
import { BadLink } from './bad-link.tsx'
import { readJoinState } from './join-flash.ts'
import { firstState } from './join-state.ts'
import { LeaveAccount } from './leave-account.tsx'
import { TakeForm } from './take-form.tsx'

type Invitation = NonNullable<InvitationOfLinkQuery['invitation']>

const refusals = { accepted: 'used', expired: 'expired', revoked: 'revoked' } as const

/** What an invitation's link opens: who invites to what, and the shortest way in for whoever opens it. */
export async function JoinPage({ token }: { token: string }) {
  const [t, locale] = await Promise.all([getTranslations('join'), getLocale() as Promise<Locale>])
  const [{ invitation }, viewer] = await Promise.all([
    queryAs(null, InvitationOfLinkDocument, { token }),
    readViewer().catch(() => null),
  ])
  if (!invitation) return <BadLink title={t('bad.unknown')} text={render(locale, 'invitation.unknown')} />
  if (invitation.status !== 'pending') {
    const why = refusals[invitation.status]
    return <BadLink title={t(`bad.${why}`)} text={render(locale, `invitation.${why}`)} />
  }
  const { chain, role, store, franchisee, invitedBy } = invitation
  if (viewer && viewer.chain.slug !== chain.slug)
    return (
      <BadLink
        title={t('title', { chain: chain.name })}
        text={render(locale, 'invitation.other_chain', { chain: chain.name })}
      >
        <LeaveAccount label={t('sign_out')} token={token} />
      </BadLink>
    )
  const post = [roleTerms[role][locale], store ?? franchisee].filter(Boolean).join(' · ')
  return (
    <PublicPage title={t('title', { chain: chain.name })} lead={t('lead', { name: invitedBy, post })}>
      <Ways token={token} invitation={invitation} viewer={viewer} />
    </PublicPage>
  )
}

type WaysProps = { token: string; invitation: Invitation; viewer: Viewer | null }

async function Ways({ token, invitation, viewer }: WaysProps) {
  const [t, tried] = await Promise.all([getTranslations('join'), readJoinState(token)])
  if (viewer) return <TakeForm token={token} account={viewer.account.name} problem={tried?.problem ?? null} />
  const { chain, name, email, phone } = invitation
  const wanted = { name, email: email ?? '', phone: phone ?? '' }
  const signInPath = `/c/${chain.slug}/sign-in?to=${encodeURIComponent(joinPath(token))}`
  return (
    <>
      <AcceptForm token={token} state={tried ?? firstState(wanted)} signInPath={signInPath} />
      <p className="mt-6 text-soft">
        {t('have_account', { chain: chain.name })}{' '}
        <Link href={signInPath} className="text-accent underline underline-offset-2">
          {t('sign_in_to_accept')}
        </Link>
      </p>
    </>
  )
}

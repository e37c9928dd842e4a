import { PublicChainDocument } from '@generated/graphql.ts'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { queryAs } from '@/lib/api/query-as.ts'
import { afterSignIn } from '@/lib/session/join-address.ts'
import { PublicPage } from '@/patterns/public-page.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** `slug`: from the chain's own address; its name then stands above, and nobody is asked which chain. `to`: where it leads. */
type Props = { slug: string | null; again: boolean; to: string | null }

export async function SignInPage({ slug, again, to }: Props) {
  const t = await getTranslations('session')
  const chain = slug
    ? await queryAs(null, PublicChainDocument, { slug }).then(
        ({ publicChain }) => publicChain,
        () => null,
      )
    : null
  const notice = slug && !chain ? t('unknown_chain') : again ? t('again') : null
  return (
    <PublicPage title={chain ? t('to_chain', { chain: chain.name }) : t('title')} lead={t('lead')}>
      <SignInForm chainSlug={chain?.slug ?? null} notice={notice} to={afterSignIn(to)} />
      {!chain && (
        <p className="mt-6 text-soft">
          {t('no_chain')}{' '}
          <Link href="/sign-up" className="text-accent underline underline-offset-2">
            {t('sign_up')}
          </Link>
        </p>
      )}
    </PublicPage>
  )
}

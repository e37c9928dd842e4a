import { PublicChainDocument } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { queryAs } from '@/lib/api/query-as.ts'
import { LanguageLink } from './language-link.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** `slug`: from the chain's own address; its name then stands above, and nobody is asked which chain. */
export async function SignInPage({ slug, again }: { slug: string | null; again: boolean }) {
  const t = await getTranslations('session')
  const chain = slug
    ? await queryAs(null, PublicChainDocument, { slug }).then(
        ({ publicChain }) => publicChain,
        () => null,
      )
    : null
  const notice = slug && !chain ? t('unknown_chain') : again ? t('again') : null
  return (
    <main className="grid min-h-dvh grid-rows-[auto_1fr] px-5 pb-10">
      <div className="flex h-14 items-center justify-end">
        <LanguageLink />
      </div>
      <div className="mx-auto w-full max-w-[22rem] self-start pt-[min(12vh,7rem)]">
        <h1 className="text-large">{chain ? t('to_chain', { chain: chain.name }) : t('title')}</h1>
        <p className="mt-1 mb-6 text-soft">{t('lead')}</p>
        <SignInForm chainSlug={chain?.slug ?? null} notice={notice} />
      </div>
    </main>
  )
}

import { SignUpOpenDocument } from '@generated/graphql.ts'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { queryAs } from '@/lib/api/query-as.ts'
import { PublicPage } from '@/patterns/public-page.tsx'
import { SignUpForm } from './sign-up-form.tsx'

const zones = () => Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }))

/** By name in the reader's language, those of most chains first. */
function currencies(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  const usual = ['CNY', 'USD', 'EUR', 'HKD', 'GBP', 'JPY']
  const others = Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code))
  return [...usual, ...others].map((value) => ({ value, label: `${value} · ${names.of(value)}` }))
}

/** Where a chain signs itself up. */
export async function SignUpPage() {
  const [t, locale] = await Promise.all([getTranslations('sign_up'), getLocale()])
  const { signUpOpen } = await queryAs(null, SignUpOpenDocument, {})
  return (
    <PublicPage title={t('title')} lead={signUpOpen ? t('lead') : t('closed')}>
      {signUpOpen && <SignUpForm timeZones={zones()} currencies={currencies(locale)} />}
      <p className="mt-6 text-soft">
        {t('have_account')}{' '}
        <Link href="/sign-in" className="text-accent underline underline-offset-2">
          {t('sign_in')}
        </Link>
      </p>
    </PublicPage>
  )
}

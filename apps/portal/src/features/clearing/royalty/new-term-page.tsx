import { ClearingRhythmDocument, RoyaltyTermsDocument } from '@generated/graphql.ts'
import { clearingPeriod } from '@hubcap/rules/clearing/clearing-period'
import { addDays } from '@hubcap/rules/input/day'
import { can } from '@hubcap/rules/tenancy/can'
import { clearingRhythmTerms } from '@hubcap/words/terms/clearing'
import { getLocale, getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { TermForm } from './term-form.tsx'

const termsOfPage = 100

/** New royalty terms of a franchisee; those that hold now are what the form begins with. */
export async function NewTermPage({ franchisee }: { franchisee: string | null }) {
  const [t, locale, viewer] = await Promise.all([getTranslations('clearing'), getLocale(), requireViewer()])
  if (!can(viewer, 'franchise_contract.update')) return <Forbidden />
  const [answer, { viewer: reader }] = await Promise.all([
    query(RoyaltyTermsDocument, { first: termsOfPage }),
    query(ClearingRhythmDocument, {}),
  ])
  const rhythm = reader?.chain.clearingRhythm ?? 'monthly'
  const holding = nodesOf(answer.royaltyTerms).find(({ franchiseeId }) => franchiseeId === franchisee) ?? null
  return (
    <FormPage
      title={t('terms.set')}
      lead={t('terms.rhythm', { rhythm: makeTerms(locale as Locale).term(clearingRhythmTerms, rhythm) })}
      back={{ href: '/clearing/royalty', label: t('terms.title') }}
    >
      <TermForm
        franchisees={nodesOf(answer.franchisees).map(({ id, name }) => ({ id, name }))}
        franchisee={franchisee}
        holding={holding}
        fromOn={addDays(clearingPeriod(rhythm, viewer.today).to, 1)}
      />
    </FormPage>
  )
}

import { RoyaltyTermsDocument, type RoyaltyTermsQuery } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { royaltyBasisTerms, royaltyPartTerms } from '@hubcap/words/terms/clearing'
import { getLocale, getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'

type Term = RoyaltyTermsQuery['royaltyTerms']['edges'][number]['node']

const termsOfPage = 100

/** The royalty terms of each franchisee, the latest first, and, for headquarters, a form for new ones. */
export async function TermsPage() {
  const [viewer, t] = await Promise.all([requireViewer(), getTranslations('clearing')])
  if (!can(viewer, 'franchise_contract.read')) return <Forbidden />
  const answer = await query(RoyaltyTermsDocument, { first: termsOfPage })
  const [terms, franchisees] = [nodesOf(answer.royaltyTerms), nodesOf(answer.franchisees)]
  const maySet = can(viewer, 'franchise_contract.update')
  const names = new Map(franchisees.map(({ id, name }) => [id, name]))
  return (
    <div className="mx-auto max-w-3xl">
      <BackLink href="/clearing" label={t('title')} />
      <PageHeader
        title={t('terms.title')}
        lead={t('terms.lead')}
        actions={
          maySet && (
            <FormLink for="new" path="/clearing/royalty/new">
              {t('terms.set')}
            </FormLink>
          )
        }
      />
      {terms.length === 0 ? (
        <EmptyState title={t('terms.none')} hint={t('terms.none_hint')} />
      ) : (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {terms.map((term) => (
            <TermRow key={term.id} term={term} name={names.get(term.franchiseeId) ?? ''} maySet={maySet} />
          ))}
        </ul>
      )}
    </div>
  )
}

async function TermRow({ term: row, name, maySet }: { term: Term; name: string; maySet: boolean }) {
  const [t, locale, { day, money, share }] = await Promise.all([
    getTranslations('clearing.terms'),
    getLocale(),
    getFormat(),
  ])
  const { term } = makeTerms(locale as Locale)
  const ratesOf = (tiers: Term['otherTiers']) =>
    tiers
      .map(({ from, rate }) =>
        from === 0 ? share(rate / 10_000) : t('above', { amount: money(from), rate: share(rate / 10_000) }),
      )
      .join(locale === 'zh' ? '、' : ', ')
  const groups = row.groups.map(({ group, tiers }) => `${term(royaltyPartTerms, group)} ${ratesOf(tiers)}`)
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-4 py-2.5">
      {maySet ? (
        <KeptLink
          href={`/clearing/royalty/new?franchisee=${encodeURIComponent(row.franchiseeId)}`}
          className="font-strong text-accent"
        >
          {name}
        </KeptLink>
      ) : (
        <b>{name}</b>
      )}
      <span className="text-soft tabular">{t('from', { day: day(row.fromOn) })}</span>
      <span>{term(royaltyBasisTerms, row.basis)}</span>
      <span className="ml-auto text-right tabular">
        {[...groups, row.otherTiers.length > 0 ? ratesOf(row.otherTiers) : groups.length === 0 && t('none_due')]
          .filter(Boolean)
          .join(' · ')}
        {row.minimum > 0 && (
          <span className="block text-small text-soft">{t('at_least', { amount: money(row.minimum) })}</span>
        )}
      </span>
    </li>
  )
}

import { IncentivesDocument } from '@generated/graphql.ts'
import { incentiveStatuses } from '@hubcap/rules/pay/incentive'
import { can } from '@hubcap/rules/tenancy/can'
import { incentiveStatusTerms } from '@hubcap/words/terms/pay'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { incentivesPath, loadIncentivesAddress } from './incentive-address.ts'
import { IncentiveRow } from './incentive-row.tsx'

const incentivesOfPage = 50

/** Rewards and penalties by where they stand, with what speaks for each and who decided. */
export async function IncentivesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer, t, locale] = await Promise.all([
    loadIncentivesAddress(searchParams),
    requireViewer(),
    getTranslations('pay.incentives'),
    getLocale(),
  ])
  if (!can(viewer, 'incentive.read')) return <Forbidden />
  const { status, after } = address
  const { incentives } = await query(IncentivesDocument, { first: incentivesOfPage, after, filter: { status } })
  const rows = nodesOf(incentives)
  const { term } = makeTerms(locale as Locale)
  const propose = can(viewer, 'incentive.propose') && (
    <FormLink for="new" path="/incentives/new">
      {t('propose')}
    </FormLink>
  )
  const { hasNextPage, endCursor } = incentives.pageInfo
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <KeptLink href="/incentives/items" className={buttonLook()}>
              {t('items')}
            </KeptLink>
            {rows.length > 0 && propose}
          </>
        }
      />
      <nav aria-label={t('by_status')} className="mb-3 flex flex-wrap gap-1">
        {[null, ...incentiveStatuses].map((one) => (
          <Link
            key={one ?? 'all'}
            href={incentivesPath('/incentives', { ...address, status: one, after: null })}
            aria-current={one === status ? 'page' : undefined}
            className={buttonLook(one === status ? 'plain' : 'quiet')}
          >
            {one ? term(incentiveStatusTerms, one) : t('all')}
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? (
        <EmptyState title={t('none')} hint={t(status ? 'none_of_status' : 'none_hint')} action={propose} />
      ) : (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {rows.map((row) => (
            <IncentiveRow
              key={row.id}
              row={row}
              mayPropose={can(viewer, 'incentive.propose')}
              mayDecide={can(viewer, 'incentive.decide')}
            />
          ))}
        </ul>
      )}
      {(after || hasNextPage) && (
        <nav aria-label={t('pages')} className="mt-3 flex gap-2">
          {after && (
            <Link href={incentivesPath('/incentives', { ...address, after: null })} className={buttonLook()}>
              {t('first_page')}
            </Link>
          )}
          {hasNextPage && (
            <Link
              href={incentivesPath('/incentives', { ...address, after: endCursor ?? null })}
              className={buttonLook()}
            >
              {t('next_page')}
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}

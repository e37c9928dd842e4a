import { type IncentiveItemRowFragment, IncentiveItemsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { incentiveItemStatusTerms, incentiveKindTerms } from '@hubcap/words/terms/pay'
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
import { PageHeader } from '@/patterns/page-header.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { ItemForm } from './item-form.tsx'

const itemsOfPage = 100

/** The catalogue: what is rewarded and what is fined, and how much. */
export async function ItemsPage() {
  const [t, viewer] = await Promise.all([getTranslations('pay.incentives'), requireViewer()])
  if (!can(viewer, 'incentive.read')) return <Forbidden />
  const items = nodesOf((await query(IncentiveItemsDocument, { first: itemsOfPage })).incentiveItems)
  const maySet = can(viewer, 'incentive_item.set')
  return (
    <div className="mx-auto max-w-3xl">
      <BackLink href="/incentives" label={t('title')} />
      <PageHeader title={t('items')} lead={t('items_lead')} actions={maySet && <ItemForm item={null} />} />
      {items.length === 0 ? (
        <EmptyState title={t('no_items')} hint={t('no_items_hint')} />
      ) : (
        <ul className="divide-y divide-line rounded border border-line bg-surface">
          {items.map((item) => (
            <ItemRow key={item.id} item={item} maySet={maySet} />
          ))}
        </ul>
      )}
    </div>
  )
}

async function ItemRow({ item, maySet }: { item: IncentiveItemRowFragment; maySet: boolean }) {
  const [t, locale, { money }] = await Promise.all([getTranslations('pay.incentives'), getLocale(), getFormat()])
  const { term } = makeTerms(locale as Locale)
  const { minAmount, maxAmount } = item
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
      <b className="min-w-0 truncate font-strong">{item.name}</b>
      <span className="text-soft">{term(incentiveKindTerms, item.kind)}</span>
      {item.status === 'retired' && <StatusBadge>{term(incentiveItemStatusTerms, 'retired')}</StatusBadge>}
      {item.evidenceRequired && <StatusBadge>{t('evidence.required')}</StatusBadge>}
      <span className="ml-auto tabular">
        {minAmount === maxAmount ? money(minAmount) : t('range', { min: money(minAmount), max: money(maxAmount) })}
      </span>
      {maySet && <ItemForm key={item.revision} item={item} />}
    </li>
  )
}

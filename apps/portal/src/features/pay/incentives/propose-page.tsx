import { IncentiveItemsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { ProposeForm } from './propose-form.tsx'

const itemsOfPage = 100

/** A reward or a penalty is proposed by an item of the catalogue. */
export async function ProposePage() {
  const [t, viewer] = await Promise.all([getTranslations('pay.incentives'), requireViewer()])
  if (!can(viewer, 'incentive.propose')) return <Forbidden />
  const items = nodesOf((await query(IncentiveItemsDocument, { first: itemsOfPage, status: 'active' })).incentiveItems)
  const setItems = can(viewer, 'incentive_item.set') && (
    <KeptLink href="/incentives/items" className={buttonLook('primary')}>
      {t('items')}
    </KeptLink>
  )
  return (
    <FormPage title={t('propose')} lead={t('propose_lead')} back={{ href: '/incentives', label: t('title') }}>
      {items.length === 0 ? (
        <EmptyState title={t('no_items')} hint={t('no_items_hint')} action={setItems} />
      ) : (
        <ProposeForm items={items} />
      )}
    </FormPage>
  )
}

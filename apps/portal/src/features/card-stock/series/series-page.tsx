import { ProductsForCardsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { SeriesForm } from './series-form.tsx'

export async function SeriesPage() {
  const [t, viewer] = await Promise.all([getTranslations('card_stock'), requireViewer()])
  if (!can(viewer, 'card_stock.print')) return <Forbidden />
  const { cardProducts } = await query(ProductsForCardsDocument, {})
  return (
    <FormPage title={t('new_series')} lead={t('series_lead')} back={{ href: '/card-stock', label: t('title') }}>
      <SeriesForm products={nodesOf(cardProducts)} />
    </FormPage>
  )
}

import { DepartureDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { Decision } from './decision.tsx'
import { LeftOpen } from './left-open.tsx'
import { OwedProducts } from './owed-products.tsx'

/** What there is to settle where a franchisee leaves, and who honours its cards. */
export async function DeparturePage({ id }: { id: string }) {
  const [t, viewer] = await Promise.all([getTranslations('departures'), requireViewer()])
  if (!can(viewer, 'departure.read')) return <Forbidden />
  const { node, departure } = await query(DepartureDocument, { id })
  if (node?.__typename !== 'Franchisee' || !departure) notFound()
  return (
    <FormPage
      title={t('title', { name: node.name })}
      lead={t('lead')}
      back={{ href: `/franchisees?open=${encodeURIComponent(id)}`, label: node.name }}
    >
      <section aria-label={t('owed.title')}>
        <h2 className="mb-2">{t('owed.title')}</h2>
        <OwedProducts figures={departure} />
      </section>
      <PanelSection title={t('open.title')}>
        <LeftOpen figures={departure} franchiseeId={id} />
      </PanelSection>
      <PanelSection title={t('decision.title')}>
        <Decision key={departure.decision?.revision ?? 0} decision={departure.decision} franchiseeId={id} />
      </PanelSection>
    </FormPage>
  )
}

'use client'

import { CustomerLeadsDocument } from '@generated/graphql.ts'
import { leadSourceTerms } from '@hubcap/words/terms/leads'
import { useTranslations } from 'next-intl'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { TouchList } from './touch-list.tsx'

/** How somebody became a customer: where they were met, and what was said until they bought. */
export function CustomerLeads({ id }: { id: string }) {
  const t = useTranslations('leads.thread')
  const { dayOf } = useFormat()
  const { term } = useTerms()
  const { data } = useAsked(CustomerLeadsDocument, { id })
  const leads = data?.node?.__typename === 'Customer' ? data.node.leads : []
  if (leads.length === 0) return null
  return (
    <PanelSection title={t('before')}>
      {leads.map((lead) => (
        <div key={lead.id} className="grid gap-3">
          <KeptLink
            href={`/leads?status=${lead.status}&open=${encodeURIComponent(lead.id)}`}
            className="flex flex-wrap items-baseline justify-between gap-x-3 underline"
          >
            <span>{[term(leadSourceTerms, lead.source), lead.sourceNote].filter(Boolean).join(' · ')}</span>
            <span className="text-small text-soft tabular">{dayOf(lead.createdAt)}</span>
          </KeptLink>
          <TouchList touches={lead.touches} />
        </div>
      ))}
    </PanelSection>
  )
}

'use client'

import { LeadTwinsDocument, type LeadTwinsQueryVariables } from '@generated/graphql.ts'
import { twinSignTerms } from '@hubcap/words/terms/leads'
import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import type { LeadDraft } from './lead-draft.ts'

const pauseMs = 300
const enough = { phone: 7, plate: 6, name: 2 }

const whenEnough = (text: string, least: number) => (text.trim().length >= least ? text.trim() : null)

/** What is typed, once nobody types for a moment; null as long as it is too little to look for. */
function useSought() {
  const [storeId, phone, plate, name] = useWatch<LeadDraft, ['storeId', 'phone', 'plate', 'name']>({
    name: ['storeId', 'phone', 'plate', 'name'],
  })
  const [sought, setSought] = useState<LeadTwinsQueryVariables | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      const keys = {
        phone: whenEnough(phone, enough.phone),
        plate: whenEnough(plate, enough.plate),
        name: whenEnough(name, enough.name),
      }
      setSought(storeId && (keys.phone || keys.plate || keys.name) ? { storeId, ...keys } : null)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [storeId, phone, plate, name])
  return sought
}

/** While somebody types: who seems to be the same person, and with whom they are. */
export function TwinNotice() {
  const t = useTranslations('leads.twins')
  const { term } = useTerms()
  const { data } = useAsked(LeadTwinsDocument, useSought())
  const twins = data?.leadTwins ?? []
  return (
    <div role="status" className="empty:hidden">
      {twins.length > 0 && (
        <div className="rounded border border-line bg-warn-tint p-3 text-warn">
          <p className="flex items-center gap-2 font-strong">
            <TriangleAlert aria-hidden className="size-4" />
            {t('title')}
          </p>
          <ul className="mt-1 grid gap-1">
            {twins.map(({ sign, lead, customer }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: those out of sight have nothing to tell them apart
              <li key={at}>
                {term(twinSignTerms, sign)}
                {' · '}
                {customer ? (
                  <KeptLink href={`/customers?open=${encodeURIComponent(customer.id)}`} className="underline">
                    {t('customer', { name: customer.name })}
                  </KeptLink>
                ) : lead ? (
                  <KeptLink href={`/leads?open=${encodeURIComponent(lead.id)}`} className="underline">
                    {lead.staff
                      ? t('lead', { name: lead.name, staff: lead.staff.name })
                      : t('pooled', { name: lead.name })}
                  </KeptLink>
                ) : (
                  t('hidden')
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

'use client'

import type { LeadRowFragment } from '@generated/graphql.ts'
import type { LeadRule } from '@hubcap/rules/leads/lead-rule'
import { Check, Phone } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CallButton } from '@/lib/reveal-phone/call-button.tsx'
import { telHref } from '@/lib/reveal-phone/use-reveal.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { DueDay } from '../due-day.tsx'
import { GradeBadge } from '../grade-badge.tsx'
import { ReturnsOn } from '../returns-on.tsx'

const TouchForm = dynamic(() => import('../detail/touch-form.tsx').then((file) => file.TouchForm), { ssr: false })

type Props = { title: string; leads: readonly LeadRowFragment[]; count: number; rule: LeadRule | null }

/** Leads to be called: one tap calls, one writes down what came of it. */
export function TodayLeads({ title, leads, count, rule }: Props) {
  const t = useTranslations('leads.day')
  if (leads.length === 0) return null
  return (
    <Card title={title} aside={count > leads.length ? t('of', { shown: leads.length, count }) : String(count)}>
      <ul className="divide-y divide-line">
        {leads.map((lead) => (
          <TodayLead key={lead.id} lead={lead} rule={rule} />
        ))}
      </ul>
    </Card>
  )
}

function TodayLead({ lead, rule }: { lead: LeadRowFragment; rule: LeadRule | null }) {
  const t = useTranslations('leads.day')
  const { scope } = useViewer()
  const [recording, setRecording] = useState(false)
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <div className="flex items-start gap-2">
        <KeptLink
          href={`/leads?open=${encodeURIComponent(lead.id)}`}
          className="quick -m-1 min-w-0 flex-1 rounded p-1 hover:bg-hover"
        >
          <span className="flex items-center gap-2">
            <span className="min-w-0 truncate font-strong">{lead.name}</span>
            <GradeBadge grade={lead.grade} />
          </span>
          {lead.nextStep && <span className="block truncate">{lead.nextStep}</span>}
          <span className="flex flex-wrap gap-x-2 text-small text-soft">
            <DueDay day={lead.nextStepOn} isOpen />
            <ReturnsOn lead={lead} rule={rule} />
            {scope !== 'person' && <span>{lead.staff?.name}</span>}
          </span>
        </KeptLink>
        <Call lead={lead} />
        {!recording && (
          <Button
            aria-label={t('record_name', { name: lead.name })}
            title={t('record')}
            onClick={() => setRecording(true)}
          >
            <Check aria-hidden className="size-4" />
          </Button>
        )}
      </div>
      {recording && (
        <div className="mt-3">
          <TouchForm lead={lead} onDone={() => setRecording(false)} />
        </div>
      )}
    </li>
  )
}

function Call({ lead }: { lead: LeadRowFragment }) {
  const t = useTranslations('leads.day')
  const { id, name, phone, isOwn } = lead
  if (!phone) return null
  if (!isOwn) return <CallButton id={id} name={name} masked={phone} of="lead" />
  return (
    <a href={telHref(phone)} aria-label={t('call_name', { name })} title={phone} className={buttonLook('primary')}>
      <Phone aria-hidden className="size-4" />
    </a>
  )
}

'use client'

import { LeadOneDocument, type LeadOneQuery } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { GradeBadge } from '../grade-badge.tsx'
import { LeadPhone } from '../lead-phone.tsx'
import { LeadStatusBadge } from '../lead-status-badge.tsx'
import { LeadActions, type LeadTask } from './lead-actions.tsx'
import { LeadFacts } from './lead-facts.tsx'
import { LeadThread } from './lead-thread.tsx'

const TouchForm = dynamic(() => import('./touch-form.tsx').then((file) => file.TouchForm))
const EditLeadForm = dynamic(() => import('./edit-lead-form.tsx').then((file) => file.EditLeadForm))
const LoseLeadForm = dynamic(() => import('./lose-lead-form.tsx').then((file) => file.LoseLeadForm))
const EraseLeadForm = dynamic(() => import('./erase-lead-form.tsx').then((file) => file.EraseLeadForm))
const AssignLeadForm = dynamic(() => import('./assign-lead-form.tsx').then((file) => file.AssignLeadForm))

export type LeadDetail = RecordOf<LeadOneQuery, 'Lead'>

/** One lead: whom to call, what was said, what comes next. */
export function LeadPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('leads.detail')
  return (
    <RecordPanel document={LeadOneDocument} type="Lead" id={id} label={t('title')} onClose={onClose}>
      {(lead) => <LoadedLead lead={lead} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedLead({ lead, onClose }: { lead: LeadDetail; onClose: () => void }) {
  const t = useTranslations('leads.detail')
  const { dayOf } = useFormat()
  const [task, setTask] = useState<LeadTask | null>(null)
  const done = () => setTask(null)
  return (
    <SidePanel
      label={t('title')}
      title={lead.name}
      onClose={onClose}
      actions={!task && <LeadActions lead={lead} onTask={setTask} />}
    >
      <p className="mb-4 flex flex-wrap items-center gap-2">
        <GradeBadge grade={lead.grade} />
        <LeadStatusBadge lead={lead} />
        <LeadPhone lead={lead} />
      </p>
      {task === 'touch' && <TouchForm lead={lead} onDone={done} />}
      {task === 'edit' && <EditLeadForm lead={lead} onDone={done} />}
      {task === 'assign' && <AssignLeadForm lead={lead} onDone={done} />}
      {task === 'lose' && <LoseLeadForm lead={lead} onDone={done} />}
      {task === 'erase' && <EraseLeadForm lead={lead} onDone={done} />}
      {lead.erasedAt && <p className="mb-4 text-soft">{t('erased', { day: dayOf(lead.erasedAt) })}</p>}
      <LeadFacts lead={lead} />
      <LeadThread lead={lead} />
    </SidePanel>
  )
}

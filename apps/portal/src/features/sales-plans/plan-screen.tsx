'use client'

import type { SalesPlanDetailQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { BackLink } from '@/patterns/back-link.tsx'
import { Card } from '@/patterns/card.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import type { RecordOf } from '@/patterns/record-panel.tsx'
import { ComparePlans } from './compare-plans.tsx'
import { PlanDraft, type SaveDraft } from './plan-draft.tsx'
import { PlanStatus } from './plan-status.tsx'
import { PlanSteps } from './plan-steps.tsx'
import { PlanTargets } from './plan-targets.tsx'
import { StepForm } from './step-form.tsx'
import { usePlanText } from './use-plan-text.ts'

export type PlanDetail = RecordOf<SalesPlanDetailQuery, 'SalesPlan'>
export type PlanVersion = PlanDetail['versions'][number]

export function PlanScreen({ plan }: { plan: PlanDetail }) {
  const t = useTranslations('sales_plans')
  const text = usePlanText()
  const mayWrite = useCan('sales_plan.write', { franchiseeId: plan.franchisee?.id, storeId: plan.store?.id })
  const [read] = plan.versions
  // What was saved here is known before the page is read anew.
  const [saved, setSaved] = useState(read?.revision ?? 0)
  const [touched, setTouched] = useState(false)
  const saving = useRef<SaveDraft>(null)
  if (!read) return null
  const newest = { ...read, revision: Math.max(read.revision, saved) }
  const { status, awaits, versionNo, content } = newest
  return (
    <div className="mx-auto max-w-4xl">
      <BackLink href="/sales-plans" label={t('title')} />
      <PageHeader
        title={plan.title}
        lead={`${text.place(plan)} · ${text.months(plan)}`}
        actions={<PlanStatus status={status} awaits={awaits} />}
      />
      <div className="grid grid-cols-1 gap-4">
        <Card title={t('version', { number: versionNo })}>
          {status === 'draft' && mayWrite ? (
            <PlanDraft
              key={newest.id}
              plan={plan}
              version={newest}
              onSaved={setSaved}
              touched={touched}
              setTouched={setTouched}
              saving={saving}
            />
          ) : (
            <>
              {content && <p className="mb-4 whitespace-pre-wrap">{content}</p>}
              <PlanTargets plan={plan} version={newest} />
            </>
          )}
        </Card>
        <StepForm plan={plan} version={newest} unsaved={touched ? saving : null} />
        <PlanSteps versions={plan.versions} />
        {plan.versions.length > 1 && <ComparePlans versions={plan.versions} />}
      </div>
    </div>
  )
}

'use client'

import { ReviseSalesPlanDocument, StepSalesPlanDocument } from '@generated/graphql.ts'
import type { PlanAction } from '@hubcap/rules/quotas/plans/sales-plan'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type RefObject, useId, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import type { SaveDraft } from './plan-draft.tsx'
import type { PlanDetail, PlanVersion } from './plan-screen.tsx'

const turnOf = { chain: 'chain', franchisee: 'franchisee', store: null, person: null } as const

/** unsaved: the draft that isn't saved yet, null where it is. */
type Props = { plan: PlanDetail; version: PlanVersion; unsaved: RefObject<SaveDraft | null> | null }

/** What may be done with the newest version, by who may: submit, which saves first, return, approve, or begin another. */
export function StepForm({ plan, version, unsaved }: Props) {
  const t = useTranslations('sales_plans.step')
  const id = useId()
  const router = useRouter()
  const whyNot = useWhyNot()
  const { scope } = useViewer()
  const place = { franchiseeId: plan.franchisee?.id, storeId: plan.store?.id }
  const mayWrite = useCan('sales_plan.write', place)
  const mayDecide = useCan('sales_plan.decide', place)
  const [remarks, setRemarks] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [idempotencyKey] = useState(newKey)
  const { status, awaits } = version
  const decides = mayDecide && status === 'submitted' && turnOf[scope] === awaits
  const submits = mayWrite && status === 'draft'
  const revises = mayWrite && (status === 'approved' || status === 'returned')
  const done = async (outcome: { kind: string }, said: string) => {
    setBusy(false)
    if (outcome.kind !== 'done') return notify(await whyNot(outcome as Parameters<typeof whyNot>[0]))
    notify(said)
    router.refresh()
  }
  const step = async (action: PlanAction) => {
    setMissing(action === 'return' && remarks.trim() === '')
    if (action === 'return' && remarks.trim() === '') return
    setBusy(true)
    const save = unsaved?.current
    const revision = save ? await save() : version.revision
    if (revision === null) return setBusy(false)
    const input = { id: version.id, revision, action, remarks: remarks.trim() || null }
    await done(await send(StepSalesPlanDocument, { input }), t(`done.${action}`))
  }
  const revise = async () => {
    setBusy(true)
    await done(await send(ReviseSalesPlanDocument, { input: { id: plan.id, idempotencyKey } }), t('done.revise'))
  }
  if (!decides && !submits && !revises) return null
  return (
    <Card title={t('title')}>
      {decides && (
        <div className="mb-3 grid gap-1">
          <label htmlFor={`${id}-remarks`} className="font-strong">
            {t('remarks')}
          </label>
          <textarea
            id={`${id}-remarks`}
            value={remarks}
            rows={3}
            maxLength={2000}
            aria-invalid={missing || undefined}
            aria-describedby={`${id}-note`}
            onChange={(event) => setRemarks(event.target.value)}
            className={inputLook('!h-auto py-2')}
          />
          <span id={`${id}-note`} className="text-small text-bad">
            {missing && t('remarks_needed')}
          </span>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {submits && (
          <Button kind="primary" busy={busy} onClick={() => void step('submit')}>
            {t(unsaved ? 'save_and_submit' : 'submit')}
          </Button>
        )}
        {decides && (
          <>
            <Button kind="primary" busy={busy} onClick={() => void step('approve')}>
              {t('approve')}
            </Button>
            <Button busy={busy} onClick={() => void step('return')}>
              {t('return')}
            </Button>
          </>
        )}
        {revises && (
          <Button busy={busy} onClick={() => void revise()}>
            {t('revise')}
          </Button>
        )}
      </div>
      {submits && <p className="mt-2 text-small text-soft">{t('submit_hint')}</p>}
    </Card>
  )
}

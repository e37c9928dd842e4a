'use client'

import { SaveSalesPlanDocument } from '@generated/graphql.ts'
import { planMonths } from '@hubcap/rules/quotas/plans/sales-plan'
import { readTarget } from '@hubcap/rules/quotas/read-target'
import { moneyText } from '@hubcap/rules/sales/money-format'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useId, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { MetricSelect } from '@/lib/metrics/metric-select.tsx'
import { useQuotaMetrics } from '@/lib/metrics/use-quota-metrics.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { Button } from '@/patterns/button.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { LeaveGuard } from '@/patterns/form/leave-guard.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import type { PlanDetail, PlanVersion } from './plan-screen.tsx'
import { metricsOf, TargetGrid } from './plan-targets.tsx'
import { useReasons } from './use-reasons.ts'

const keyOf = (month: string, metric: string) => `${month} ${metric}`

/** Saves the draft. @returns its revision, null where it couldn't be saved, which it has said */
export type SaveDraft = () => Promise<number | null>

type Props = {
  plan: PlanDetail
  version: PlanVersion
  onSaved: (revision: number) => void
  /** Whether something isn't saved yet, and how it is saved from outside. */
  touched: boolean
  setTouched: (touched: boolean) => void
  saving: RefObject<SaveDraft | null>
}

/** A draft: what it says and its targets, saved together. What can't be read says so beneath its field. */
export function PlanDraft({ plan, version, onSaved, touched, setTouched, saving }: Props) {
  const t = useTranslations('sales_plans')
  const id = useId()
  const router = useRouter()
  const whyNot = useWhyNot()
  const { month: monthText } = useFormat()
  const { name, unit, figure } = useMetricWords()
  const options = useQuotaMetrics()
  const [metrics, setMetrics] = useState(() => metricsOf(version))
  const { currency } = useViewer().chain
  const [content, setContent] = useState(version.content)
  const [written, setWritten] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      version.targets.map(({ month, metric, target }) => [
        keyOf(month, metric),
        unit(metric) === 'money' ? moneyText(target, currency).replace(/\.0+$/, '') : String(target),
      ]),
    ),
  )
  const [busy, setBusy] = useState(false)
  const cells = planMonths(plan.period, plan.firstMonth).flatMap((month) =>
    metrics.map((metric) => ({
      month,
      metric,
      read: readTarget(written[keyOf(month, metric)] ?? '', unit(metric), currency),
    })),
  )
  const isBad = cells.some(({ read }) => !read.ok)
  const say = useReasons(isBad)
  const targets = cells.flatMap(({ month, metric, read }) =>
    read.ok && read.target !== null ? [{ month, metric, target: read.target }] : [],
  )
  const isMissing = ({ value }: { value: string }) => !metrics.includes(value)
  const save = async () => {
    if (isBad) {
      notify(t('draft.unread'))
      return null
    }
    setBusy(true)
    const { id: versionId, revision } = version
    const outcome = await send(SaveSalesPlanDocument, { input: { id: versionId, revision, content, targets } })
    setBusy(false)
    if (outcome.kind !== 'done') {
      notify(await whyNot(outcome))
      return null
    }
    setTouched(false)
    onSaved(outcome.value.revision)
    return outcome.value.revision
  }
  useEffect(() => {
    saving.current = save
  })
  const saveAlone = async () => {
    if ((await save()) === null) return
    notify(t('draft.saved'))
    router.refresh()
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="grid gap-1">
        <label htmlFor={`${id}-content`} className="font-strong">
          {t('draft.content')}
        </label>
        <textarea
          id={`${id}-content`}
          value={content}
          maxLength={2000}
          rows={5}
          onChange={(event) => {
            setTouched(true)
            setContent(event.target.value)
          }}
          className={inputLook('!h-auto py-2')}
        />
      </div>
      <TargetGrid
        plan={plan}
        metrics={metrics}
        cell={(month, metric) => {
          const key = keyOf(month, metric)
          const read = readTarget(written[key] ?? '', unit(metric), currency)
          return (
            <>
              <input
                aria-label={t('draft.cell', { month: monthText(month.slice(0, 7)), metric: name(metric) })}
                aria-invalid={!read.ok || undefined}
                aria-describedby={read.ok ? undefined : `${id}-${key}`}
                value={written[key] ?? ''}
                inputMode="decimal"
                autoComplete="off"
                onChange={(event) => {
                  setTouched(true)
                  setWritten((before) => ({ ...before, [key]: event.target.value }))
                }}
                className={inputLook('tabular !w-32 text-right')}
              />
              {!read.ok && (
                <span id={`${id}-${key}`} className="block text-small text-bad">
                  {say(read.issue)}
                </span>
              )}
            </>
          )
        }}
        sum={(metric) =>
          figure(
            metric,
            targets.filter((one) => one.metric === metric).reduce((total, { target }) => total + target, 0),
          )
        }
      />
      <MetricSelect
        label={t('draft.add_metric')}
        groups={{ measures: t('draft.measures'), own: t('draft.own') }}
        options={{ measures: options.measures.filter(isMissing), own: options.own.filter(isMissing) }}
        value=""
        none={t('draft.add_metric')}
        onChoose={(metric) => metric !== '' && setMetrics((before) => [...before, metric])}
      />
      <div>
        <Button busy={busy} onClick={() => void saveAlone()}>
          {t('draft.save')}
        </Button>
      </div>
      <LeaveGuard active={touched} onLeave={() => undefined} />
    </div>
  )
}

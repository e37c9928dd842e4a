'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type FieldValues, useFormContext } from 'react-hook-form'
import { addMonths, monthOf } from '@/lib/address/month.ts'
import type { Outcome } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { Segmented } from '@/patterns/segmented.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import { simulationPath } from './simulation-path.ts'

export type SimulationSpan = { fromMonth: string; toMonth: string; idempotencyKey: string }

type Props<Values extends FieldValues> = {
  start: (values: Values, span: SimulationSpan) => Promise<Outcome<{ id: string }>>
}

const lengths = [3, 6, 12, 24] as const

/** Within a form: what is typed, tried out over the last months before it is saved. */
export function TryDraft<Values extends FieldValues>({ start }: Props<Values>) {
  const t = useTranslations('simulations.try')
  const router = useRouter()
  const { today } = useViewer()
  const whyNot = useWhyNot()
  const { getValues, trigger } = useFormContext<Values>()
  const [months, setMonths] = useState(12)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  if (!useCan('simulation.run')) return null
  const run = async () => {
    setProblem('')
    if (!(await trigger(undefined, { shouldFocus: true }))) return
    setBusy(true)
    const last = addMonths(monthOf(today), -1)
    const span = { fromMonth: `${addMonths(last, 1 - months)}-01`, toMonth: `${last}-01`, idempotencyKey: newKey() }
    const outcome = await start(getValues(), span)
    setBusy(false)
    if (outcome.kind === 'done') return router.push(simulationPath(outcome.value.id))
    setProblem(await whyNot(outcome))
  }
  return (
    <section aria-label={t('title')} className="grid gap-3 rounded border border-line p-4">
      <div>
        <p className="font-strong">{t('title')}</p>
        <p className="text-soft">{t('hint')}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Segmented
          label={t('months')}
          name="simulated-months"
          value={String(months)}
          choices={lengths.map((count) => ({ value: String(count), label: t('last', { count }) }))}
          onChange={(value) => setMonths(Number(value))}
        />
        <Button busy={busy} onClick={() => void run()}>
          {t('start')}
        </Button>
      </div>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
    </section>
  )
}

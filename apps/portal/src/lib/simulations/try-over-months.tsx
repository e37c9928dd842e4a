'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { addMonths, thisMonth } from '@/lib/address/month.ts'
import type { Outcome } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { Segmented } from '@/patterns/segmented.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import { simulationPath } from './simulation-path.ts'

export type SimulationSpan = { fromMonth: string; toMonth: string; idempotencyKey: string }

type Props = {
  /** Null: the draft can't be tried as it is, which it says by itself. */
  start: (span: SimulationSpan) => Promise<Outcome<{ id: string }> | null>
  /** What else there is to choose. */
  children?: ReactNode
  disabled?: boolean
}

const lengths = [3, 6, 12, 24] as const

/** A draft tried out over the last months before it is saved. */
export function TryOverMonths({ start, children, disabled }: Props) {
  const t = useTranslations('simulations.try')
  const router = useRouter()
  const viewer = useViewer()
  const whyNot = useWhyNot()
  const [months, setMonths] = useState(12)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  if (!useCan('simulation.run')) return null
  const run = async () => {
    setProblem('')
    setBusy(true)
    const last = addMonths(thisMonth(viewer), -1)
    const span = { fromMonth: `${addMonths(last, 1 - months)}-01`, toMonth: `${last}-01`, idempotencyKey: newKey() }
    const outcome = await start(span)
    setBusy(false)
    if (outcome === null) return
    if (outcome.kind === 'done') return router.push(simulationPath(outcome.value.id))
    setProblem(await whyNot(outcome))
  }
  return (
    <section aria-label={t('title')} className="grid gap-3 rounded border border-line p-4">
      <div>
        <p className="font-strong">{t('title')}</p>
        <p className="text-soft">{t('hint')}</p>
      </div>
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Segmented
          label={t('months')}
          name="simulated-months"
          value={String(months)}
          choices={lengths.map((count) => ({ value: String(count), label: t('last', { count }) }))}
          onChange={(value) => setMonths(Number(value))}
        />
        <Button busy={busy} disabled={disabled} onClick={() => void run()}>
          {t('start')}
        </Button>
      </div>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
    </section>
  )
}

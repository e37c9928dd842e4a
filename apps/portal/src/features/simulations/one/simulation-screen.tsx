'use client'

import { CancelSimulationDocument, type SimulationRowFragment } from '@generated/graphql.ts'
import { simulationKindTerms } from '@hubcap/words/terms/simulations'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { ProgressBar } from '@/patterns/progress-bar.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import { SimulationBadge } from '../simulation-badge.tsx'
import { useSpan } from '../use-span.ts'
import { FailureText } from './failure-text.tsx'
import { useSimulation } from './use-simulation.ts'

/** A simulation as it stands; what came of it follows once it is there. */
export function SimulationScreen({ initial, children }: { initial: SimulationRowFragment; children: ReactNode }) {
  const t = useTranslations('simulations')
  const { fullMoment } = useFormat()
  const { term } = useTerms()
  const span = useSpan()
  const { state, lost } = useSimulation(initial)
  const title = state.name ?? term(simulationKindTerms, state.kind)
  return (
    <>
      <BackLink href="/simulations" label={t('title')} />
      <PageHeader
        title={title}
        lead={[span(state), state.createdBy?.name, fullMoment(state.createdAt)].filter(Boolean).join(' · ')}
        actions={<SimulationBadge {...state} />}
      />
      {lost && (
        <p role="status" className="mb-4 rounded bg-warn-tint px-3 py-2 text-warn">
          {t('lost')}
        </p>
      )}
      {(state.status === 'waiting' || state.status === 'running') && <Running state={state} />}
      {state.failureCode && <FailureText code={state.failureCode} />}
      {children}
    </>
  )
}

function Running({ state }: { state: SimulationRowFragment }) {
  const t = useTranslations('simulations.running')
  const whyNot = useWhyNot()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const mayRun = useCan('simulation.run')
  const cancel = async () => {
    setBusy(true)
    const outcome = await send(CancelSimulationDocument, { input: { id: state.id } })
    setBusy(false)
    setProblem(outcome.kind === 'done' ? '' : await whyNot(outcome))
  }
  const { progress, months } = state
  return (
    <Card>
      <div className="grid max-w-xl gap-4">
        <ProgressBar label={t('of', { progress, months })} value={progress} max={months} />
        <p className="text-soft">{t('hint')}</p>
        <p role="status" className="text-bad empty:hidden">
          {problem}
        </p>
        {mayRun && (
          <Button className="justify-self-start" busy={busy} onClick={() => void cancel()}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </Card>
  )
}

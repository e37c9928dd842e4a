'use client'

import type { SimulationRowFragment } from '@generated/graphql.ts'
import { simulationStatusTerms } from '@hubcap/words/terms/simulations'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<SimulationRowFragment['status'], Tone> = {
  waiting: 'still',
  running: 'still',
  done: 'good',
  failed: 'bad',
  cancelled: 'still',
}

export function SimulationBadge({ status }: Pick<SimulationRowFragment, 'status'>) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status]}>{term(simulationStatusTerms, status)}</StatusBadge>
}

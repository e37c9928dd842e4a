'use client'

import { SimulationNowDocument, type SimulationRowFragment } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { useFollowed } from '@/lib/live/use-followed.ts'

const isBusy = ({ status }: SimulationRowFragment) => status === 'waiting' || status === 'running'

async function now(id: string): Promise<SimulationRowFragment | null> {
  const { node } = await ask(SimulationNowDocument, { id })
  return node?.__typename === 'Simulation' ? node : null
}

/** A simulation as it stands; once it is over, the page shows what came of it. */
export function useSimulation(initial: SimulationRowFragment) {
  const router = useRouter()
  const onOver = useCallback(() => router.refresh(), [router])
  return useFollowed(initial, { isBusy, now, onOver })
}

'use client'

import { SimulationNowDocument, type SimulationRowFragment } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ask } from '@/lib/api/ask.ts'

const pollMs = 1000

const isOpen = ({ status }: SimulationRowFragment) => status === 'waiting' || status === 'running'

/** A simulation as it stands: asked again every second until it is over, then the page shows what came of it. */
export function useSimulation(initial: SimulationRowFragment) {
  const router = useRouter()
  const [state, setState] = useState(initial)
  const [lost, setLost] = useState(false)
  const { id } = state
  const open = isOpen(state)
  useEffect(() => {
    if (!open) return
    let current = true
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      try {
        const { node } = await ask(SimulationNowDocument, { id })
        if (!current) return
        setLost(false)
        if (node?.__typename === 'Simulation') {
          setState(node)
          if (!isOpen(node)) return router.refresh()
        }
      } catch {
        if (current) setLost(true)
      }
      if (current) timer = setTimeout(look, pollMs)
    }
    timer = setTimeout(look, pollMs / 2)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [id, open, router])
  return { state, lost }
}

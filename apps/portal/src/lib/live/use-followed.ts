'use client'

import { useEffect, useState } from 'react'

const askMs = 1000

type Follow<State> = {
  /** Whether something is being done with it. */
  isBusy: (state: State) => boolean
  /** As it stands now; null where it isn't there any more. */
  now: (id: string) => Promise<State | null>
  onOver?: () => void
}

/**
 * A record as it stands: asked again every second while something is done with it. `lost`: the last try got no answer.
 * The three functions must stay the same from one drawing to the next.
 */
export function useFollowed<State extends { id: string }>(initial: State, { isBusy, now, onOver }: Follow<State>) {
  const [state, setState] = useState(initial)
  const [lost, setLost] = useState(false)
  const { id } = state
  const busy = isBusy(state)
  useEffect(() => {
    if (!busy) return
    let current = true
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      try {
        const found = await now(id)
        if (!current) return
        setLost(false)
        if (found) {
          setState(found)
          if (!isBusy(found)) return onOver?.()
        }
      } catch {
        if (current) setLost(true)
      }
      if (current) timer = setTimeout(look, askMs)
    }
    timer = setTimeout(look, askMs / 2)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [id, busy, isBusy, now, onOver])
  return { state, setState, lost }
}

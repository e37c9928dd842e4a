'use client'

import { ImportNowDocument, type ImportStateFragment } from '@generated/graphql.ts'
import { useEffect, useState } from 'react'
import { ask } from '@/lib/api/ask.ts'

const pollMs = 1000

const busy: ReadonlySet<string> = new Set(['checking', 'importing', 'undoing'])

const isBusy = ({ status }: ImportStateFragment) => busy.has(status)

/** An import as it stands: asked again every second while something is done with it. `lost`: the last try got no answer. */
export function useImport(initial: ImportStateFragment) {
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
        const { node } = await ask(ImportNowDocument, { id })
        if (!current) return
        setLost(false)
        if (node?.__typename === 'Import') setState(node)
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
  }, [id, busy])
  return { state, setState, lost }
}

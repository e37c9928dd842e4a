'use client'

import { useEffect, useState } from 'react'
import type { Option } from './search-picker.tsx'

const pauseMs = 180

/** The options for a text, asked after a pause in typing. Old answers that come late are dropped. */
export function useOptions(open: boolean, text: string, search: (text: string) => Promise<Option[]>) {
  const [state, setState] = useState<{ options: Option[]; status: 'reading' | 'ready' | 'failed' }>({
    options: [],
    status: 'reading',
  })
  useEffect(() => {
    if (!open) return
    let current = true
    setState((before) => ({ ...before, status: 'reading' }))
    const timer = setTimeout(
      () =>
        search(text.trim()).then(
          (options) => current && setState({ options, status: 'ready' }),
          () => current && setState({ options: [], status: 'failed' }),
        ),
      text ? pauseMs : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [open, text, search])
  return state
}

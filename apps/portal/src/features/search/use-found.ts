'use client'

import { SearchDocument, type SearchQuery } from '@generated/graphql.ts'
import { useEffect, useState } from 'react'
import { asking } from '@/lib/api/asking.ts'

const pauseMs = 120

export type Found = SearchQuery['search']
export type Finding = { text: string; found: Found | null; status: 'idle' | 'reading' | 'ready' | 'failed' }

const nothing: Finding = { text: '', found: null, status: 'idle' }

/** What the api finds for a text, asked after a pause in typing. While the next is read, the last stays in sight. */
export function useFound(text: string): Finding & { again: () => void } {
  const [state, setState] = useState(nothing)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the round asks the same once more
  useEffect(() => {
    if (text === '') return setState(nothing)
    setState((before) => ({ ...before, status: 'reading' }))
    let stop = () => {}
    const timer = setTimeout(() => {
      stop = asking(
        SearchDocument,
        { text },
        ({ search }) => setState({ text, found: search, status: 'ready' }),
        () => setState({ text, found: null, status: 'failed' }),
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [text, round])
  return { ...state, again: () => setRound((before) => before + 1) }
}

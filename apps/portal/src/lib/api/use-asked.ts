'use client'

import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { useEffect, useState } from 'react'
import { ask } from './ask.ts'

type State<Result> = { data: Result | null; failed: boolean; reading: boolean }

/**
 * A small question of a page's own, asked when its variables change; null asks nothing. What it is of a record that can
 * be changed beside it, a PanelQuery reads: that one follows writes.
 */
export function useAsked<Result, Variables extends AnyVariables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables | null,
): State<Result> & { again: () => void } {
  const [state, setState] = useState<State<Result>>({ data: null, failed: false, reading: false })
  const [round, setRound] = useState(0)
  const key = variables === null ? null : JSON.stringify([variables, round])
  useEffect(() => {
    if (key === null) return setState({ data: null, failed: false, reading: false })
    let current = true
    setState((before) => ({ ...before, failed: false, reading: true }))
    const [asked] = JSON.parse(key) as [Variables]
    ask(document, asked).then(
      (data) => current && setState({ data, failed: false, reading: false }),
      () => current && setState({ data: null, failed: true, reading: false }),
    )
    return () => {
      current = false
    }
  }, [document, key])
  return { ...state, again: () => setRound((before) => before + 1) }
}

'use client'

import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import { useQuery } from 'urql'
import { ApiProvider } from '@/lib/api/api-provider.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { SidePanel } from './side-panel.tsx'
import { Bar } from './skeleton.tsx'

type Props<Result, Variables extends AnyVariables, Found> = {
  document: TypedDocumentNode<Result, Variables>
  variables: Variables
  /** What is shown, out of the answer; null when there is no such thing, or not for this viewer. */
  find: (result: Result) => Found | null
  label: string
  onClose: () => void
  /**
   * Types whose writes it follows beside those in its answer: a list that is still empty holds none of its own. The same
   * array each time.
   */
  follows?: readonly string[]
  children: (found: Found) => ReactNode
}

const nothing: readonly string[] = []

/** A side panel that reads what it shows: quiet bars meanwhile, a way to try again, and "not found" for a stale link. */
export function PanelQuery<Result, Variables extends AnyVariables, Found>(props: Props<Result, Variables, Found>) {
  return (
    <ApiProvider>
      <Reader {...props} />
    </ApiProvider>
  )
}

function Reader<Result, Variables extends AnyVariables, Found>(props: Props<Result, Variables, Found>) {
  const { document, variables, find, label, onClose, follows = nothing, children } = props
  const t = useTranslations('patterns.panel')
  const context = useMemo(() => ({ additionalTypenames: [...follows] }), [follows])
  const [{ data, error, fetching }, again] = useQuery({
    query: document,
    variables,
    context,
    requestPolicy: 'cache-and-network',
  })
  const found = data ? find(data) : null
  if (found) return children(found)
  return (
    <SidePanel title={label} label={label} onClose={onClose}>
      {error ? (
        <ErrorState onRetry={() => again({ requestPolicy: 'network-only' })} />
      ) : fetching || !data ? (
        <div role="status" aria-label={t('reading')} className="grid gap-4">
          <Bar className="w-40" />
          <Bar className="w-56" />
          <Bar className="w-48" />
          <Bar className="w-24" />
        </div>
      ) : (
        <EmptyState title={t('gone')} hint={t('gone_hint')} />
      )}
    </SidePanel>
  )
}

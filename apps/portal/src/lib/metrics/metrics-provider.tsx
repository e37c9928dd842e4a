'use client'

import type { MetricChoiceFragment } from '@generated/graphql.ts'
import { createContext, type ReactNode, use } from 'react'

const MetricsContext = createContext<readonly MetricChoiceFragment[]>([])

export function MetricsProvider({
  metrics,
  children,
}: {
  metrics: readonly MetricChoiceFragment[]
  children: ReactNode
}) {
  return <MetricsContext value={metrics}>{children}</MetricsContext>
}

/** The measures, then what the chain counts of its own, with what is retired. Only below the desk's layout. */
export const useMetrics = (): readonly MetricChoiceFragment[] => use(MetricsContext)

'use client'

import type { MetricChoiceFragment } from '@generated/graphql.ts'
import { createContext, type ReactNode, use } from 'react'

type Metrics = readonly MetricChoiceFragment[]

const MetricsContext = createContext<Promise<Metrics> | null>(null)

/** metrics: asked for once, and waited for only by what shows them: the frame stands without. */
export function MetricsProvider({ metrics, children }: { metrics: Promise<Metrics>; children: ReactNode }) {
  return <MetricsContext value={metrics}>{children}</MetricsContext>
}

const none: Metrics = []

/** The measures, then what the chain counts of its own, with what is retired. Only below the desk's layout. */
export function useMetrics(): Metrics {
  const metrics = use(MetricsContext)
  return metrics ? use(metrics) : none
}

import { type Metric, metrics } from '@hubcap/rules/quotas/metric'
import { createLoader, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'

/** metric: which one charts and rankings show; sales where none is named. */
export const overviewAddress = { ...frameAddress, metric: parseAsStringLiteral(metrics) }
export const loadOverviewAddress = createLoader(overviewAddress)

export const metricOf = (metric: Metric | null): Metric => metric ?? metrics[0]

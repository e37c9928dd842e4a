'use client'

import { useQueryStates } from 'nuqs'
import { monthParser } from '@/lib/address/month.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { metricParser } from '@/lib/metrics/metric-parser.ts'
import { quotasPath, yearParser } from './quotas-address.ts'

const kept = { month: monthParser, year: yearParser, metric: metricParser }

/** The same sheet of another place; null: of everything the viewer has. */
export function usePlacePath(): (place: ChosenPlace | null) => string {
  const [state] = useQueryStates(kept)
  return (place) => quotasPath('/quotas', { ...state, place })
}

'use client'

import type { ScorePeriodStatus } from '@generated/graphql.ts'
import { createContext, type ReactNode, use } from 'react'

const PeriodContext = createContext<ScorePeriodStatus>('draft')

/** Where the month that is looked at stands, for the scores below. */
export function PeriodProvider({ status, children }: { status: ScorePeriodStatus; children: ReactNode }) {
  return <PeriodContext value={status}>{children}</PeriodContext>
}

export const usePeriodStatus = (): ScorePeriodStatus => use(PeriodContext)

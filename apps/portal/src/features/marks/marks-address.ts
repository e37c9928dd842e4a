import type { PerformanceScoreFilter } from '@generated/graphql.ts'
import { createLoader, type inferParserType, parseAsBoolean } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { monthIn } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'

export const marksAddress = { ...frameAddress, ...listAddress, missing: parseAsBoolean }
export const loadMarksAddress = createLoader(marksAddress)
export type MarksAddress = inferParserType<typeof marksAddress>

/** People whose scorecard asks for marks, where one looks; of them only those without the manager’s. */
export const marksFilter = (address: MarksAddress, thisMonth: string): PerformanceScoreFilter => ({
  ...{ month: monthIn(address, thisMonth), level: 'staff', hasItems: true },
  ...placeFilter(address.place),
  ...(address.missing && { unmarkedBy: 'manager' }),
  ...(address.q && { search: address.q }),
})

import type { PerformanceScoreFilter } from '@generated/graphql.ts'
import { createLoader, type inferParserType, parseAsBoolean } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { monthOf } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'

export const marksAddress = { ...frameAddress, ...listAddress, missing: parseAsBoolean }
export const loadMarksAddress = createLoader(marksAddress)
export type MarksAddress = inferParserType<typeof marksAddress>

/** The first day of the month that is looked at. */
export const monthIn = ({ month }: Pick<MarksAddress, 'month'>, today: string): string =>
  `${month ?? monthOf(today)}-01`

/** People whose scorecard asks for marks, where one looks; of them only those without the manager’s. */
export const marksFilter = (address: MarksAddress, today: string): PerformanceScoreFilter => ({
  ...{ month: monthIn(address, today), level: 'staff', hasItems: true },
  ...placeFilter(address.place),
  ...(address.missing && { unmarkedBy: 'manager' }),
  ...(address.q && { search: address.q }),
})

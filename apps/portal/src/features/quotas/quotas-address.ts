import { createLoader, createParser, createSerializer, type inferParserType } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { firstMetric, metricParser } from '@/lib/metrics/metric-parser.ts'

export const firstYear = 2000
export const lastYear = 2100

/** `year=2026`; without it, that of the chosen month. */
export const yearParser = createParser<number>({
  parse: (text) => (/^20\d\d$|^2100$/.test(text) ? Number(text) : null),
  serialize: String,
})

export const quotasAddress = { ...frameAddress, year: yearParser, metric: metricParser }
export const loadQuotasAddress = createLoader(quotasAddress)
export const quotasPath = createSerializer(quotasAddress)
export type QuotasAddress = inferParserType<typeof quotasAddress>

/** Which sheet the address means. */
export function sheetOf({ place, month, year, metric }: QuotasAddress, today: string) {
  return {
    year: year ?? Number((month ?? today).slice(0, 4)),
    metric: metric ?? firstMetric,
    ...(place?.kind === 'franchisee' && { franchiseeId: place.id }),
    ...(place?.kind === 'store' && { storeId: place.id }),
  }
}
export type SheetAddress = ReturnType<typeof sheetOf>

/** Names the sheet among what is kept in this tab. */
export const draftKeyOf = (assignmentId: string, { year, metric, franchiseeId, storeId }: SheetAddress): string =>
  ['quotas', assignmentId, storeId ?? franchiseeId ?? 'all', year, metric].join(':')

/** The place of a sheet as the address writes it. */
export const placeOf = ({ franchiseeId, storeId }: SheetAddress): ChosenPlace | null => {
  if (storeId) return { kind: 'store', id: storeId }
  return franchiseeId ? { kind: 'franchisee', id: franchiseeId } : null
}

import type { AttainmentFilter, PlaceKind } from '@generated/graphql.ts'
import { placeKinds } from '@hubcap/rules/overview/place-kind'
import { organisations } from '@hubcap/rules/quotas/attainment'
import type { Scope } from '@hubcap/rules/tenancy/role'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { addMonths } from '@/lib/address/month.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { firstMetric, metricParser } from '@/lib/metrics/metric-parser.ts'

/** How far back from the chosen month: so many months before it, or to January. */
export const spans = ['month', 'quarter', 'year_to_date', 'twelve_months'] as const
export type Span = (typeof spans)[number]

const filters = { span: parseAsStringLiteral(spans), organised: parseAsStringLiteral(organisations) }
export const attainmentFilterNames = ['q', ...Object.keys(filters)]

export const attainmentAddress = {
  ...frameAddress,
  ...listAddress,
  ...filters,
  level: parseAsStringLiteral(placeKinds),
  metric: metricParser,
}
export const loadAttainmentAddress = createLoader(attainmentAddress)
export type AttainmentAddress = inferParserType<typeof attainmentAddress>

/** Whom one can compare where one looks: from the widest to the narrowest. */
export function levelsIn(scope: Scope, place: ChosenPlace | null): PlaceKind[] {
  if (scope === 'person') return ['staff']
  if (scope === 'store' || place?.kind === 'store') return ['store', 'staff']
  return ['franchisee', 'store', 'staff']
}

export function levelOf({ level, place }: Pick<AttainmentAddress, 'level' | 'place'>, scope: Scope): PlaceKind {
  const levels = levelsIn(scope, place)
  return level && levels.includes(level) ? level : 'staff'
}

/** First and last month, YYYY-MM. */
export function monthsOf({ span, month }: Pick<AttainmentAddress, 'span' | 'month'>, thisMonth: string) {
  const to = month ?? thisMonth
  const back: Record<Span, string> = {
    month: to,
    quarter: addMonths(to, -2),
    year_to_date: `${to.slice(0, 4)}-01`,
    twelve_months: addMonths(to, -11),
  }
  return { from: back[span ?? 'month'], to }
}

export function attainmentFilter(address: AttainmentAddress, scope: Scope, thisMonth: string): AttainmentFilter {
  const { from, to } = monthsOf(address, thisMonth)
  const { place, q } = address
  return {
    ...{ from: `${from}-01`, to: `${to}-01`, level: levelOf(address, scope), metric: address.metric ?? firstMetric },
    organised: address.organised ?? 'then',
    ...(place?.kind === 'franchisee' && { franchiseeId: place.id }),
    ...(place?.kind === 'store' && { storeId: place.id }),
    ...(q && { search: q }),
  }
}

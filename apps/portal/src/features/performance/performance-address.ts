import type { PerformanceScoreFilter, PlaceKind } from '@generated/graphql.ts'
import { placeKinds } from '@hubcap/rules/overview/place-kind'
import type { Scope } from '@hubcap/rules/tenancy/role'
import {
  createLoader,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { monthIn } from '@/lib/address/month.ts'
import { type ChosenPlace, placeFilter } from '@/lib/address/place.ts'

const filters = { bands: parseAsArrayOf(parseAsInteger), card: parseAsString, late: parseAsBoolean }
export const performanceFilterNames = ['q', ...Object.keys(filters)]

export const performanceAddress = {
  ...frameAddress,
  ...listAddress,
  ...filters,
  level: parseAsStringLiteral(placeKinds),
}
export const loadPerformanceAddress = createLoader(performanceAddress)
export type PerformanceAddress = inferParserType<typeof performanceAddress>

/** Whom one can compare where one looks: from the widest to the narrowest. */
export function levelsIn(scope: Scope, place: ChosenPlace | null): PlaceKind[] {
  if (scope === 'person') return ['staff']
  if (scope === 'store' || place?.kind === 'store') return ['store', 'staff']
  return ['franchisee', 'store', 'staff']
}

/** What is compared where nothing is chosen: headquarters looks at franchisees, everybody else at their people. */
export function levelOf({ level, place }: Pick<PerformanceAddress, 'level' | 'place'>, scope: Scope): PlaceKind {
  const levels = levelsIn(scope, place)
  if (level && levels.includes(level)) return level
  return scope === 'chain' && !place ? 'franchisee' : 'staff'
}

/** Among whom the list's rank is: those of the place that one looks at. */
export function ranksAmong(scope: Scope, place: ChosenPlace | null): ('store' | 'franchisee' | 'chain')[] {
  if (scope === 'store' || scope === 'person' || place?.kind === 'store') return ['store', 'franchisee', 'chain']
  return scope === 'franchisee' || place ? ['franchisee', 'chain'] : ['chain']
}

/** Everybody who is compared, as the api filters; what the list filters beside it narrows further. */
export const comparedFilter = (
  address: PerformanceAddress,
  scope: Scope,
  thisMonth: string,
): PerformanceScoreFilter => ({
  month: monthIn(address, thisMonth),
  level: levelOf(address, scope),
  ...placeFilter(address.place),
  ...(address.card && { familyId: address.card }),
})

export const performanceFilter = (
  address: PerformanceAddress,
  scope: Scope,
  thisMonth: string,
): PerformanceScoreFilter => ({
  ...comparedFilter(address, scope, thisMonth),
  ...(address.bands?.length && { bands: address.bands }),
  ...(address.late && { hasLate: true }),
  ...(address.q && { search: address.q }),
})

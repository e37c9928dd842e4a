import type { SalesPlanFilter } from '@generated/graphql.ts'
import { type PlanLevel, type PlanStatus, planPeriods } from '@hubcap/rules/quotas/plans/sales-plan'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'
import { monthsOfYear, yearParser } from '@/lib/address/year.ts'

/** Where a plan stands, as the list says it: what was submitted is with somebody. */
export const planStands = ['draft', 'franchisee', 'chain', 'returned', 'approved'] as const
type Stand = (typeof planStands)[number]

const meant: Record<Stand, { status: PlanStatus; awaits?: PlanLevel }> = {
  draft: { status: 'draft' },
  franchisee: { status: 'submitted', awaits: 'franchisee' },
  chain: { status: 'submitted', awaits: 'chain' },
  returned: { status: 'returned' },
  approved: { status: 'approved' },
}

/** What plans are of. */
export const plannedLevels = ['chain', 'franchisee', 'store'] as const

const several = <Word extends string>(words: readonly Word[]) => parseAsArrayOf(parseAsStringLiteral(words))
const filters = {
  status: several(planStands),
  of: several(plannedLevels),
  period: several(planPeriods),
  year: yearParser,
}
export const plansFilterNames = Object.keys(filters)

const plansAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadPlansAddress = createLoader(plansAddress)

function standing(stands: readonly Stand[]): SalesPlanFilter {
  const chosen = stands.map((one) => meant[one])
  const awaits = chosen.flatMap((one) => one.awaits ?? [])
  return { statuses: [...new Set(chosen.map(({ status }) => status))], ...(awaits.length > 0 && { awaits }) }
}

/** What the address asks for, as the api filters. */
export const plansFilter = (address: inferParserType<typeof plansAddress>): SalesPlanFilter => ({
  ...placeFilter(address.place),
  ...(address.status?.length && standing(address.status)),
  ...(address.of?.length && { levels: address.of }),
  ...(address.period?.length && { periods: address.period }),
  ...(address.year && monthsOfYear(address.year)),
})

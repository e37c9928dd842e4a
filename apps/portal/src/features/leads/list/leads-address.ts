import type { LeadFilter } from '@generated/graphql.ts'
import { leadGrades, leadSources, leadStatuses } from '@hubcap/rules/leads/lead'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

/** Whose leads: the viewer's own, or those of the pool. */
export const leadHolders = ['mine', 'pool'] as const

const filters = {
  staff: parseAsString,
  held: parseAsStringLiteral(leadHolders),
  grade: parseAsArrayOf(parseAsStringLiteral(leadGrades)),
  source: parseAsArrayOf(parseAsStringLiteral(leadSources)),
  status: parseAsArrayOf(parseAsStringLiteral(leadStatuses)),
  due: parseAsStringLiteral(['today'] as const),
}
export const leadsFilterNames = ['q', ...Object.keys(filters)]

export const leadsAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadLeadsAddress = createLoader(leadsAddress)
export type LeadsAddress = inferParserType<typeof leadsAddress>

/** What the address asks for, as the api filters. Without a status of its own only what is still open. */
export const leadsFilter = (
  { place, staff, held, grade, source, status, due, q }: LeadsAddress,
  viewer: { today: string; staffId: string | null },
): LeadFilter => ({
  ...placeFilter(place),
  ...(staff && { staffIds: [staff] }),
  ...(held === 'mine' && viewer.staffId && { staffIds: [viewer.staffId] }),
  ...(held === 'pool' && { isPooled: true }),
  ...(grade?.length && { grades: grade }),
  ...(source?.length && { sources: source }),
  statuses: status?.length ? status : ['open'],
  ...(due && { dueBy: viewer.today }),
  ...(q && { search: q }),
})

import type { PayRunFilter } from '@generated/graphql.ts'
import { payRunStatuses } from '@hubcap/rules/pay/pay-run'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'
import { monthsOfYear, yearParser } from '@/lib/address/year.ts'

const filters = { status: parseAsArrayOf(parseAsStringLiteral(payRunStatuses)), year: yearParser }
export const runsFilterNames = Object.keys(filters)

const runsAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadRunsAddress = createLoader(runsAddress)

/** What the address asks for, as the api filters. */
export const runsFilter = ({ place, status, year }: inferParserType<typeof runsAddress>): PayRunFilter => ({
  ...placeFilter(place),
  ...(status?.length && { statuses: status }),
  ...(year && monthsOfYear(year)),
})

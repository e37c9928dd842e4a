import type { ServiceItemFilter } from '@generated/graphql.ts'
import { serviceItemKinds } from '@hubcap/rules/catalog/service-item-kind'
import { serviceItemStatuses } from '@hubcap/rules/catalog/service-item-status'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'

const filters = { kind: parseAsStringLiteral(serviceItemKinds), status: parseAsStringLiteral(serviceItemStatuses) }
export const servicesFilterNames = ['q', ...Object.keys(filters)]

export const servicesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadServicesAddress = createLoader(servicesAddress)

/** What the address asks for, as the api filters. */
export const servicesFilter = ({ kind, status, q }: inferParserType<typeof servicesAddress>): ServiceItemFilter => ({
  ...(kind && { kind }),
  ...(status && { status }),
  ...(q && { search: q }),
})

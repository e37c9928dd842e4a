import type { ApiKeyFilter } from '@generated/graphql.ts'
import { apiKeyStatuses } from '@hubcap/rules/tenancy/api-key-status'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { listAddress } from '@/lib/address/list-address.ts'

const filters = { status: parseAsStringLiteral(apiKeyStatuses) }
export const apiKeysFilterNames = ['q', ...Object.keys(filters)]

export const apiKeysAddress = { ...listAddress, ...filters }
export const loadApiKeysAddress = createLoader(apiKeysAddress)

/** What the address asks for, as the api filters. */
export const apiKeysFilter = ({ status, q }: inferParserType<typeof apiKeysAddress>): ApiKeyFilter => ({
  ...(status && { status }),
  ...(q && { search: q }),
})

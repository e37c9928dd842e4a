import type { IssuerFieldsFragment } from '@generated/graphql.ts'
import { createLoader, parseAsString } from 'nuqs/server'

/** issuer: whose figures are looked at; a franchisee's id, the first of all issuers where it is left out. */
export const prepaymentAddress = { issuer: parseAsString }
export const loadPrepaymentAddress = createLoader(prepaymentAddress)

export const issuerAt = (issuers: readonly IssuerFieldsFragment[], issuer: string | null) =>
  issuers.find(({ franchiseeId }) => franchiseeId === issuer) ?? issuers[0]

export const withIssuer = (path: string, franchiseeId: string | null): string =>
  franchiseeId === null ? path : `${path}?issuer=${encodeURIComponent(franchiseeId)}`

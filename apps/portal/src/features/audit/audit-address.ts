import type { AuditEntryFilter } from '@generated/graphql.ts'
import { auditActionTerms, auditEntities, type ChangingAction } from '@hubcap/words/terms/audit'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { listAddress } from '@/lib/address/list-address.ts'

const filters = {
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  action: parseAsArrayOf(parseAsStringLiteral(Object.keys(auditActionTerms) as ChangingAction[])),
  entity: parseAsArrayOf(parseAsStringLiteral(auditEntities)),
  franchisee: parseAsString,
  /** One account, and one record, by their global ids: where somebody came from its panel. */
  by: parseAsString,
  record: parseAsString,
}
export const auditFilterNames = ['q', ...Object.keys(filters)]

export const auditAddress = { ...listAddress, ...filters }
export const loadAuditAddress = createLoader(auditAddress)

/** What the address asks for, as the api filters. */
export function auditFilter(address: inferParserType<typeof auditAddress>): AuditEntryFilter {
  const { q, from, to, action, entity, franchisee, by, record } = address
  return {
    ...(q && { search: q }),
    ...(from && { from }),
    ...(to && { to }),
    ...(action?.length && { actions: action }),
    ...(entity?.length && { entities: entity }),
    ...(franchisee && { franchiseeIds: [franchisee] }),
    ...(by && { actorIds: [by] }),
    ...(record && { recordId: record }),
  }
}

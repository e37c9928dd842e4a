import type { Prisma } from '@hubcap/database/prisma'
import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { nameSearch, oneOf } from '../graphql/name-search.ts'
import { asDateOr } from '../operation/dates.ts'
import { LeadGrade, LeadSource, LeadStatus } from './lead-vocabularies.type.ts'

export const LeadFilter = builder.inputType('LeadFilter', {
  fields: (t) => ({
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList({ description: 'Whose they are.' }),
    isPooled: t.boolean({ description: 'Those that are nobody’s, or somebody’s.' }),
    grades: t.field({ type: [LeadGrade] }),
    sources: t.field({ type: [LeadSource] }),
    statuses: t.field({ type: [LeadStatus] }),
    dueBy: t.field({ type: 'Date', description: 'Whose next step is planned for that day or one before.' }),
    quietBy: t.field({ type: 'Date', description: 'Somebody’s that nobody touched since that day, or longer.' }),
    search: t.string({ description: 'Name, pinyin or plate; the whole phone, or its last four digits.' }),
  }),
})

export type LeadFilterInput = typeof LeadFilter.$inferInput

/** Parts of a phone find nobody: what is covered on the screen could be guessed digit by digit. */
function searched(search: string | null | undefined, currency: string): Prisma.LeadWhereInput {
  const text = search?.normalize('NFKC').trim()
  if (!text) return {}
  const key = phoneKey(text, countryOfCurrency(currency))
  if (key) return { phoneKey: key }
  const byName = nameSearch(text, 'plateKey') as Prisma.LeadWhereInput
  return /^\d{4}$/.test(text) ? { OR: [{ phoneKey: { endsWith: text } }, byName] } : byName
}

/** The leads that a filter leaves, in Prisma's words. currency: the chain's, which says how its phones are written. */
export const leadWhere = (filter: LeadFilterInput | null | undefined, currency: string): Prisma.LeadWhereInput => ({
  AND: [searched(filter?.search, currency)],
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
  enteredPoolAt: filter?.isPooled == null ? undefined : filter.isPooled ? { not: null } : null,
  grade: oneOf(filter?.grades),
  source: oneOf(filter?.sources),
  status: oneOf(filter?.statuses),
  ...(filter?.quietBy && {
    quietSince: { lte: asDateOr(String(filter.quietBy)) ?? undefined },
    NOT: { staffId: null },
  }),
  nextStepOn: filter?.dueBy ? { lte: asDateOr(String(filter.dueBy)) ?? undefined } : undefined,
})

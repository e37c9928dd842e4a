import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { holding, searchWords } from '../graphql/search-words.ts'
import { AccountStatus, Role } from '../graphql/vocabularies.type.ts'

export const AccountFilter = builder.inputType('AccountFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, the e-mail address or the phone number.' }),
    status: t.field({ type: AccountStatus }),
    role: t.field({ type: Role, description: 'With a post of this role.' }),
    franchiseeIds: t.idList({ description: 'With a post at one of these.' }),
    storeIds: t.idList({ description: 'With a post at one of these.' }),
  }),
})

export type AccountFilterInput = typeof AccountFilter.$inferInput

function withPost(filter: AccountFilterInput | null | undefined) {
  const { role, franchiseeIds, storeIds } = filter ?? {}
  if (!role && !franchiseeIds && !storeIds) return {}
  const place = {
    franchiseeId: oneOf(rowIds('Franchisee', franchiseeIds)),
    storeId: oneOf(rowIds('Store', storeIds)),
  }
  const places = franchiseeIds || storeIds ? { places: { some: place } } : {}
  return { assignments: { some: { endedAt: null, role: role ?? undefined, ...places } } }
}

function searched(search: string | null | undefined) {
  const words = searchWords(search)
  if (!words) return {}
  return {
    OR: [{ name: holding(words) }, { email: holding(words) }, { phoneKey: { contains: words.replace(/[\s-]/g, '') } }],
  }
}

/** The accounts of people that a filter leaves, in Prisma's words. */
export const accountWhere = (filter: AccountFilterInput | null | undefined) => ({
  ...searched(filter?.search),
  ...withPost(filter),
  kind: 'person',
  status: filter?.status ?? undefined,
})

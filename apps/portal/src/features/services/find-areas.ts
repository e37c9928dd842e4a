import { FindFranchiseesDocument, FindStoresOfDocument } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import type { Option } from '@/patterns/fields/search-picker.tsx'

export async function findFranchisees(text: string): Promise<Option[]> {
  const { franchisees } = await ask(FindFranchiseesDocument, { text: text || null })
  return nodesOf(franchisees).map(({ id, name, code }) => ({ id, name, hint: code }))
}

export async function findStores(text: string): Promise<Option[]> {
  const { stores } = await ask(FindStoresOfDocument, { text: text || null, franchiseeIds: null })
  return nodesOf(stores).map(({ id, name, code }) => ({ id, name, hint: code }))
}

/** Provinces, cities and counties of the register, which is loaded when somebody begins to type. */
export async function findDivisions(text: string): Promise<Option[]> {
  const { cities, provinces, searchDivisions } = await import('@hubcap/rules/network/division')
  const wide = provinces().flatMap((province) => [province, ...cities(province.code)])
  const named = wide.filter(({ name }) => text.trim() !== '' && name.includes(text.trim())).slice(0, 10)
  return [...named, ...searchDivisions(text, 10)].map(({ code, name }) => ({ id: code, name, hint: code }))
}

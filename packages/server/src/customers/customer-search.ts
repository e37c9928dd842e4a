import { nameSearch } from '../graphql/name-search.ts'

/** Customers by name, number or phone: digits are looked for in the phone as it was understood. */
export function customerSearch(search: string | null | undefined): object {
  const digits = search?.normalize('NFKC').replace(/[\s()+-]/g, '') ?? ''
  const byName = nameSearch(search, 'customerNo')
  return /^\d{4,}$/.test(digits) ? { OR: [byName, { phoneKey: { contains: digits } }] } : byName
}

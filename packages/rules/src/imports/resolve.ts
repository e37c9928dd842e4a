import type { KnownFranchisee, KnownStaff, KnownStore } from './known.ts'
import type { Lookup, Target } from './lookup.ts'
import { type ImportProblem, problem } from './problem-codes.ts'

type Codes = {
  unknown: 'unknown_franchisee' | 'unknown_store' | 'unknown_staff_name' | 'unknown_card_product'
  ambiguous: 'ambiguous_franchisee' | 'ambiguous_store' | 'ambiguous_staff' | 'ambiguous_card_product'
}

export type Resolved<Found> = { readonly found: Found | null; readonly problems: readonly ImportProblem[] }

export const nothingMeant: Resolved<never> = { found: null, problems: [] }

function resolve<Found extends Target>(
  field: string,
  text: string,
  found: readonly Found[],
  codes: Codes,
): Resolved<Found> {
  const [one] = found
  if (!one) return { found: null, problems: [problem(field, codes.unknown, { value: text })] }
  if (found.length > 1) return { found: null, problems: [problem(field, codes.ambiguous, { value: text })] }
  return { found: one, problems: [] }
}

export const resolveFranchisee = (text: string | null, known: Lookup<KnownFranchisee>): Resolved<KnownFranchisee> =>
  text === null
    ? nothingMeant
    : resolve('franchisee', text, known.find(text), {
        unknown: 'unknown_franchisee',
        ambiguous: 'ambiguous_franchisee',
      })

/** franchiseeId: where the store must be; null: anywhere. Stores of one name in two franchisees are told apart by it. */
export function resolveStore(
  text: string | null,
  known: Lookup<KnownStore>,
  franchiseeId: string | null,
): Resolved<KnownStore> {
  if (text === null) return nothingMeant
  const all = known.find(text)
  const there = franchiseeId === null ? all : all.filter((store) => store.franchiseeId === franchiseeId)
  if (all.length > 0 && there.length === 0) {
    return { found: null, problems: [problem('store', 'store_of_other_franchisee', { value: text })] }
  }
  return resolve('store', text, there, { unknown: 'unknown_store', ambiguous: 'ambiguous_store' })
}

/** Somebody by name, among those of that franchisee and store where these are known. */
export function resolveStaffName(
  text: string,
  known: Lookup<KnownStaff>,
  { franchiseeId, storeId }: { franchiseeId: string | null; storeId: string | null },
): Resolved<KnownStaff> {
  const codes = { unknown: 'unknown_staff_name', ambiguous: 'ambiguous_staff' } as const
  const named = known.find(text).filter((one) => franchiseeId === null || one.franchiseeId === franchiseeId)
  const there = named.filter((one) => one.storeId === storeId)
  return resolve('staff_name', text, there.length > 0 ? there : named, codes)
}

/** Without a word for it, the only product that the chain has. */
export function resolveCardProduct<Found extends Target>(text: string | null, known: Lookup<Found>): Resolved<Found> {
  const codes = { unknown: 'unknown_card_product', ambiguous: 'ambiguous_card_product' } as const
  if (text !== null) return resolve('card_product', text, known.find(text), codes)
  const [only, ...more] = known.all
  return only && more.length === 0
    ? { found: only, problems: [] }
    : { found: null, problems: [problem('card_product', 'required')] }
}

/** Numbers are exact: whoever writes one means one. */
export function resolveNumber<Found extends Target>(
  field: 'staff_no' | 'customer_no',
  text: string | null,
  known: Lookup<Found>,
): Resolved<Found> {
  if (text === null) return nothingMeant
  const code = field === 'staff_no' ? 'unknown_staff' : 'unknown_customer'
  const found = known.has(text) ? known.find(text)[0] : undefined
  return found ? { found, problems: [] } : { found: null, problems: [problem(field, code, { value: text })] }
}

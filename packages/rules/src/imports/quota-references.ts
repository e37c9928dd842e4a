import type { Known, KnownStaff, KnownStore } from './known.ts'
import { type ImportProblem, problem } from './problem-codes.ts'
import type { ReadRow } from './read-row.ts'
import {
  nothingMeant,
  type Resolved,
  resolveFranchisee,
  resolveNumber,
  resolveStaffName,
  resolveStore,
} from './resolve.ts'
import type { Pointed } from './row-references.ts'

type Value = ReadRow<'quotas'>['value']
type Place = { franchiseeId: string | null; storeId: string | null }

/** The rep, by number where there is one: names are only there for people to read. */
function resolveRep({ staffNo, staffName }: Value, known: Known['quotas'], place: Place): Resolved<KnownStaff> {
  if (staffNo !== null) return resolveNumber('staff_no', staffNo, known.staff)
  return staffName === null ? nothingMeant : resolveStaffName(staffName, known.staff, place)
}

function repProblems({ staffNo, staffName, store }: Value, rep: KnownStaff, place: Place): ImportProblem[] {
  const value = staffNo ?? staffName ?? ''
  const field = staffNo === null ? 'staff_name' : 'staff_no'
  if (place.franchiseeId !== null && rep.franchiseeId !== place.franchiseeId) {
    return [problem(field, 'staff_of_other_franchisee', { value })]
  }
  if (store !== null || rep.storeId !== null) return []
  return [staffNo === null ? problem('store', 'required') : problem('store', 'seller_without_store', { value })]
}

const franchiseeOf = (id: string | null, store: KnownStore | null) => id ?? store?.franchiseeId ?? null

/**
 * Whose quota a row is: the narrowest that it names; the chain's where it names nobody. A rep's lies in the store that the
 * row names, else in the one where they are now.
 */
export function quotaReferences(value: Value, known: Known['quotas']): Pointed<'quotas'> {
  const franchisee = resolveFranchisee(value.franchisee, known.franchisees)
  const store = resolveStore(value.store, known.stores, franchisee.found?.id ?? null)
  const place = {
    franchiseeId: franchiseeOf(franchisee.found?.id ?? null, store.found),
    storeId: store.found?.id ?? null,
  }
  const rep = resolveRep(value, known, place)
  const misplaced = rep.found ? repProblems(value, rep.found, place) : []
  const found = misplaced.length === 0 ? rep.found : null
  return {
    references: {
      franchiseeId: place.franchiseeId ?? found?.franchiseeId ?? null,
      storeId: place.storeId ?? found?.storeId ?? null,
      staffId: found?.id ?? null,
    },
    problems: [...franchisee.problems, ...store.problems, ...rep.problems, ...misplaced],
  }
}

import type { Known, KnownLead, KnownStaff, KnownStore } from './known.ts'
import type { TwinChoice } from './lead-fields.ts'
import { type ImportProblem, problem } from './problem-codes.ts'
import type { ReadRow } from './read-row.ts'
import {
  nothingMeant,
  type Resolved,
  resolveCardProduct,
  resolveFranchisee,
  resolveNumber,
  resolveStaffName,
  resolveStore,
} from './resolve.ts'
import type { Pointed } from './row-references.ts'

type Value = ReadRow<'leads'>['value']

/** What is done with a row: a lead made of it, an open one told what it doesn't know yet, or nothing. */
export type LeadFate = { readonly kind: 'add' | 'skip' } | { readonly kind: 'attach'; readonly leadId: string }

type Twin = { readonly sign: 'phone' | 'plate' | 'name'; readonly lead: KnownLead }

function resolveOwner(
  { staffNo, staffName }: Value,
  known: Known['leads'],
  store: KnownStore | null,
): Resolved<KnownStaff> {
  const place = { franchiseeId: store?.franchiseeId ?? null, storeId: store?.id ?? null }
  if (staffNo !== null) return resolveNumber('staff_no', staffNo, known.staff)
  return staffName === null ? nothingMeant : resolveStaffName(staffName, known.staff, place)
}

/** The surest one: a phone is one person, a car one family, a name nobody for sure. */
function twinOf({ phoneKey, plateKey, name }: Value, franchiseeId: string | null, known: Known['leads']): Twin | null {
  const [byPhone] = known.leads.byPhone(phoneKey, franchiseeId)
  if (byPhone) return { sign: 'phone', lead: byPhone }
  const [byPlate] = known.leads.byPlate(plateKey, franchiseeId)
  if (byPlate) return { sign: 'plate', lead: byPlate }
  const [byName] = known.leads.byName(name, franchiseeId)
  return byName ? { sign: 'name', lead: byName } : null
}

const twinCode = { phone: 'lead_has_phone', plate: 'lead_has_plate', name: 'lead_has_name' } as const

type Judged = { readonly fate: LeadFate; readonly problems: readonly ImportProblem[] }

const adding: Judged = { fate: { kind: 'add' }, problems: [] }

/** A name alone is only asked about: who says what becomes of twins means those of one phone or one car. */
function judgeTwin(choice: TwinChoice | null, { sign, lead }: Twin): Judged {
  const asked = { fate: { kind: 'add' } as const, problems: [problem(sign, twinCode[sign], { value: lead.name })] }
  if (choice === 'ask' || choice === null) return asked
  if (sign === 'name') return adding
  if (choice === 'skip') return { fate: { kind: 'skip' }, problems: [] }
  if (choice === 'attach') return { fate: { kind: 'attach', leadId: lead.id }, problems: [] }
  // Two open leads of one phone can't be: two would call the same person.
  return sign === 'phone' ? asked : adding
}

function judgeCustomer({ twins, phoneKey }: Value, known: Known['leads']): Judged {
  const name = phoneKey === null ? undefined : known.customerNames.get(phoneKey)
  if (name === undefined) return adding
  if (twins === 'skip') return { fate: { kind: 'skip' }, problems: [] }
  return twins === 'ask' ? { ...adding, problems: [problem('phone', 'customer_has_phone', { value: name })] } : adding
}

/** Where a lead is to lie, and whether the franchisee follows that person already. Without an owner it lies in the store's pool. */
export function leadReferences(value: Value, known: Known['leads']): Pointed<'leads'> {
  const franchisee = resolveFranchisee(value.franchisee, known.franchisees)
  const store = resolveStore(value.store, known.stores, franchisee.found?.id ?? null)
  const owner = resolveOwner(value, known, store.found)
  const product = value.cardProduct === null ? nothingMeant : resolveCardProduct(value.cardProduct, known.cardProducts)
  const franchiseeId = store.found?.franchiseeId ?? null
  const twin = franchiseeId === null ? null : twinOf(value, franchiseeId, known)
  const { fate, problems } = twin ? judgeTwin(value.twins, twin) : judgeCustomer(value, known)
  return {
    references: {
      ...{ franchiseeId, storeId: store.found?.id ?? null, staffId: owner.found?.id ?? null },
      ...{ cardProductId: product.found?.id ?? null, fate },
    },
    problems: [...franchisee.problems, ...store.problems, ...owner.problems, ...product.problems, ...problems],
  }
}

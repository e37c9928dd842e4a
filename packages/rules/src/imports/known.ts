import type { ImportKind } from './import-kind.ts'
import type { LeadFate } from './lead-references.ts'
import type { Lookup, Target } from './lookup.ts'

export type KnownFranchisee = Target
export type KnownStore = Target & { readonly franchiseeId: string }
/** code: the staff number. */
export type KnownStaff = Target & { readonly franchiseeId: string; readonly storeId: string | null }

/** kind: what a card of it holds. */
export type KnownCardProduct = Target & { readonly kind: string }

/** An open one. */
export type KnownLead = { readonly id: string; readonly franchiseeId: string; readonly name: string }

type FindLeads = (text: string | null, franchiseeId: string | null) => readonly KnownLead[]

/** What the chain has before the import: only what rows of that kind can point to or collide with. */
export type Known = {
  franchisees: { readonly franchisees: Lookup<KnownFranchisee> }
  stores: { readonly franchisees: Lookup<KnownFranchisee>; readonly stores: Lookup<KnownStore> }
  staff: {
    readonly franchisees: Lookup<KnownFranchisee>
    readonly stores: Lookup<KnownStore>
    readonly staff: Lookup<KnownStaff>
  }
  customers: { readonly customers: Lookup<Target>; readonly phoneKeys: ReadonlySet<string> }
  card_sales: {
    readonly staff: Lookup<KnownStaff>
    readonly stores: Lookup<KnownStore>
    readonly customers: Lookup<Target>
    readonly cardProducts: Lookup<Target>
    readonly saleNos: { readonly has: (saleNo: string) => boolean }
  }
  cards: {
    readonly franchisees: Lookup<KnownFranchisee>
    readonly stores: Lookup<KnownStore>
    readonly staff: Lookup<KnownStaff>
    readonly customers: Lookup<Target>
    /** Ids by phone key. */
    readonly customersByPhone: ReadonlyMap<string, string>
    readonly cardProducts: Lookup<KnownCardProduct>
    readonly cardNos: { readonly has: (cardNo: string) => boolean }
  }
  quotas: {
    readonly franchisees: Lookup<KnownFranchisee>
    readonly stores: Lookup<KnownStore>
    readonly staff: Lookup<KnownStaff>
  }
  leads: {
    readonly franchisees: Lookup<KnownFranchisee>
    readonly stores: Lookup<KnownStore>
    readonly staff: Lookup<KnownStaff>
    readonly cardProducts: Lookup<Target>
    /** Open leads of a franchisee, by keys of phones and plates and by the name as it is written. */
    readonly leads: { readonly byPhone: FindLeads; readonly byPlate: FindLeads; readonly byName: FindLeads }
    /** What customers are called, by phone key. */
    readonly customerNames: ReadonlyMap<string, string>
  }
}

/** Whom and what a row points to, by id. Null where it points to nothing, or where that is a problem of the row. */
export type References = {
  franchisees: Record<string, never>
  stores: { franchiseeId: string | null }
  staff: { franchiseeId: string | null; storeId: string | null }
  /** phoneKey: the row's own, or null where another customer has it already, who keeps it. */
  customers: { phoneKey: string | null }
  card_sales: {
    franchiseeId: string | null
    storeId: string | null
    staffId: string | null
    customerId: string | null
    cardProductId: string | null
  }
  /** customerId: null for a card of nobody in particular, and for a customer who comes with it. */
  cards: {
    franchiseeId: string | null
    storeId: string | null
    staffId: string | null
    customerId: string | null
    cardProductId: string | null
  }
  /** All null: the chain's. */
  quotas: { franchiseeId: string | null; storeId: string | null; staffId: string | null }
  /** staffId: null for the pool of the store. */
  leads: {
    franchiseeId: string | null
    storeId: string | null
    staffId: string | null
    cardProductId: string | null
    fate: LeadFate
  }
}

export type KnownOf<Kind extends ImportKind> = Known[Kind]

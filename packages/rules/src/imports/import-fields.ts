import { type CardRow, cardFields } from './card-fields.ts'
import { type CardSaleRow, cardSaleFields } from './card-sale-fields.ts'
import { type CustomerRow, customerFields } from './customer-fields.ts'
import { type FranchiseeRow, franchiseeFields } from './franchisee-fields.ts'
import type { ImportFields } from './import-field.ts'
import type { ImportKind } from './import-kind.ts'
import { type LeadRow, leadFields } from './lead-fields.ts'
import { type QuotaRow, quotaFields } from './quota-fields.ts'
import { type StaffRow, staffFields } from './staff-fields.ts'
import { type StoreRow, storeFields } from './store-fields.ts'

export const importFields = {
  franchisees: franchiseeFields,
  stores: storeFields,
  staff: staffFields,
  customers: customerFields,
  card_sales: cardSaleFields,
  cards: cardFields,
  quotas: quotaFields,
  leads: leadFields,
} as const satisfies Record<ImportKind, ImportFields>

/** Key of a field of some kind of import, as mappings, defaults and problems name it. */
export type ImportFieldKey = { [Kind in ImportKind]: keyof (typeof importFields)[Kind] }[ImportKind]

export type ImportRows = {
  franchisees: FranchiseeRow
  stores: StoreRow
  /** status: left where a last day is given and no status. */
  staff: Omit<StaffRow, 'status'> & { status: NonNullable<StaffRow['status']> }
  customers: CustomerRow
  card_sales: CardSaleRow
  cards: CardRow
  /** target: minor units, or a count where the metric counts. */
  quotas: Omit<QuotaRow, 'target'> & { target: number }
  leads: LeadRow
}

/** The fields of a kind in the order in which a person would name them. */
export const fieldsOf = (kind: ImportKind): ImportFields => importFields[kind]

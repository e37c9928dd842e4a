import type { LedgerUnit } from './ledger-unit.ts'

/** Every kind of account that a chain keeps, those of cards first. */
export const accountKinds = [
  'card_principal',
  'card_bonus',
  'card_frozen',
  'card_count',
  'uses_owed',
  'takings',
  'clearing',
  'settled',
  'revenue',
  'clearing_margin',
  'bonus_cost',
  'bonus_deferred',
  'points_cost',
  'royalty_cost',
  'refund_kept',
  'refund_cost',
  'interest_cost',
  'royalty',
  'opening',
  'points_granted',
  'customer_points',
] as const
export type AccountKind = (typeof accountKinds)[number]

/**
 * Whose an account is, and what it is found by. card: a card and the franchisee that owes its value; till: a franchisee and
 * a payment method; party: a franchisee or headquarters.
 */
export type AccountHolder = 'card' | 'till' | 'franchisee' | 'party' | 'headquarters' | 'chain' | 'customer'

/** mayFallBelowZero: of its own side; where false the database refuses a movement that would. */
export type AccountRule = {
  readonly holder: AccountHolder
  readonly unit: LedgerUnit
  readonly side: 'debit' | 'credit'
  readonly mayFallBelowZero: boolean
}

// biome-ignore format: a table is read by its columns
export const chartOfAccounts = {
  /** What a customer paid and hasn't had yet. */
  card_principal:  { holder: 'card',         side: 'credit', unit: 'money',  mayFallBelowZero: false },
  card_bonus:      { holder: 'card',         side: 'credit', unit: 'money',  mayFallBelowZero: false },
  /** Of either, held back and not to be spent. */
  card_frozen:     { holder: 'card',         side: 'credit', unit: 'money',  mayFallBelowZero: false },
  card_count:      { holder: 'card',         side: 'credit', unit: 'uses',   mayFallBelowZero: false },
  /** What stands against card_count: the uses that a franchisee has still to give. */
  uses_owed:       { holder: 'franchisee',   side: 'debit',  unit: 'uses',   mayFallBelowZero: true },
  takings:         { holder: 'till',         side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  /** Above zero: others owe this party. All of a chain's are zero together at every moment. */
  clearing:        { holder: 'party',        side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  /** What was received, above zero, or paid to settle a clearing run. */
  settled:         { holder: 'party',        side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  revenue:         { holder: 'franchisee',   side: 'credit', unit: 'money',  mayFallBelowZero: true },
  /** Value of cards that left the books beyond what had to be paid for it to those who served, or below zero short of it. */
  clearing_margin: { holder: 'franchisee',   side: 'credit', unit: 'money',  mayFallBelowZero: true },
  bonus_cost:      { holder: 'party',        side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  /** Granted on cards, to be borne by headquarters or whoever serves, once it is used. */
  bonus_deferred:  { holder: 'franchisee',   side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  /** What customers paid with points for services that this franchisee gave them. */
  points_cost:     { holder: 'franchisee',   side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  royalty_cost:    { holder: 'franchisee',   side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  /** Principal that a refund didn't have to return. */
  refund_kept:     { holder: 'franchisee',   side: 'credit', unit: 'money',  mayFallBelowZero: true },
  /** Returned beyond the principal that was left. */
  refund_cost:     { holder: 'franchisee',   side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  interest_cost:   { holder: 'franchisee',   side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  royalty:         { holder: 'headquarters', side: 'credit', unit: 'money',  mayFallBelowZero: true },
  /** What stands against the value of cards that a chain brought along. */
  opening:         { holder: 'chain',        side: 'debit',  unit: 'money',  mayFallBelowZero: true },
  points_granted:  { holder: 'chain',        side: 'debit',  unit: 'points', mayFallBelowZero: true },
  customer_points: { holder: 'customer',     side: 'credit', unit: 'points', mayFallBelowZero: false },
} as const satisfies Record<AccountKind, AccountRule>

import { type AccountHolder, type AccountKind, chartOfAccounts } from './account-kind.ts'
import type { PaymentMethod } from './payment-method.ts'

type KindOf<Holder extends AccountHolder> = {
  [Kind in AccountKind]: (typeof chartOfAccounts)[Kind]['holder'] extends Holder ? Kind : never
}[AccountKind]

/** A franchisee's id; null: headquarters. */
export type PartyId = string | null

export type CardAccountKind = KindOf<'card'>
export type CardAccount = {
  readonly kind: CardAccountKind
  readonly cardId: string
  /** Who took the money and owes the value. */
  readonly franchiseeId: string
}
export type TillAccount = {
  readonly kind: KindOf<'till'>
  readonly franchiseeId: string
  readonly method: PaymentMethod
}
export type FranchiseeAccount = { readonly kind: KindOf<'franchisee'>; readonly franchiseeId: string }
export type PartyAccount = { readonly kind: KindOf<'party'>; readonly franchiseeId: PartyId }
export type HeadquartersAccount = { readonly kind: KindOf<'headquarters'> }
export type ChainAccount = { readonly kind: KindOf<'chain'> }
export type CustomerAccount = { readonly kind: KindOf<'customer'>; readonly customerId: string }

/** Names one account of a chain, whether or not it has a row yet. */
export type AccountRef =
  | CardAccount
  | TillAccount
  | FranchiseeAccount
  | PartyAccount
  | HeadquartersAccount
  | ChainAccount
  | CustomerAccount

/** An account's name taken apart, as a row holds it: null for what its kind hasn't got. */
export type AccountColumns = {
  readonly kind: AccountKind
  readonly franchiseeId: string | null
  readonly cardId: string | null
  readonly customerId: string | null
  readonly method: PaymentMethod | null
}

export const accountColumns = (account: AccountRef): AccountColumns => ({
  kind: account.kind,
  franchiseeId: 'franchiseeId' in account ? account.franchiseeId : null,
  cardId: 'cardId' in account ? account.cardId : null,
  customerId: 'customerId' in account ? account.customerId : null,
  method: 'method' in account ? account.method : null,
})

/** One text per account: equal for equal accounts, different for any others. Ids hold no blanks. */
export function accountKey(account: AccountRef): string {
  const { kind, franchiseeId, cardId, customerId, method } = accountColumns(account)
  return [kind, franchiseeId ?? '-', cardId ?? '-', customerId ?? '-', method ?? '-'].join(' ')
}

/** In whose books an account stands; undefined: the chain's own, which is nobody's in particular. */
export function partyOf(account: AccountRef): PartyId | undefined {
  if ('franchiseeId' in account) return account.franchiseeId
  return chartOfAccounts[account.kind].holder === 'headquarters' ? null : undefined
}

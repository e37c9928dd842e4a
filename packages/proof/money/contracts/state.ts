/** What was put on a card at once. Money in minor units, days YYYY-MM-DD. */
export type Lot = {
  readonly kind: 'principal' | 'bonus' | 'count' | 'period'
  /** On which of the contract's cards it lies, from 0. */
  at: number
  readonly granted: number
  /** The day on which it was paid, and of a period card its first. */
  readonly paidOn: string
  readonly from: string
  remaining: number
  frozen: number
  /** Who bears what of a bonus that is left: seller, who serves, headquarters. */
  funding: readonly [number, number, number]
  readonly usesGranted: number
  usesLeft: number
  /** Of a period card: the month whose uses it has. */
  month: number | null
  expiresOn: string | null
}

/** What was taken of one lot. */
export type Take = {
  readonly lot: number
  readonly at: number
  readonly amount: number
  readonly uses: number
  readonly funding: readonly [number, number, number]
  /** Minor units that had been used of it before. */
  readonly before: number
}

export type Moved = Record<string, number>

export type Use = { readonly takes: readonly Take[]; readonly moved: Moved; isReversed: boolean }

/** A sold card with all that took its value over, as it may be at a moment. */
export type State = {
  readonly cards: { status: string; customerId: string; expiresOn: string | null }[]
  readonly lots: Lot[]
  /** Which of its cards were renewed. */
  readonly renewed: number[]
  /** By the key of the sale at the till. */
  readonly uses: Record<string, Use>
  /** What it has brought to each account, credits above zero, and to what one party owes another. */
  readonly moved: Moved
}

/** An amount from one account to another. */
export function post(moved: Moved, debit: string, credit: string, amount: number): void {
  if (amount === 0) return
  moved[debit] = (moved[debit] ?? 0) - amount
  moved[credit] = (moved[credit] ?? 0) + amount
}

/** What moved, once more or back. */
export const add = (to: Moved, moved: Moved, sign: 1 | -1) => {
  for (const [name, amount] of Object.entries(moved)) to[name] = (to[name] ?? 0) + sign * amount
}

/** What one party comes to owe another; null: headquarters. */
export function owe(moved: Moved, debtor: string | null, creditor: string | null, amount: number): void {
  if (amount === 0) return
  const pair = `owed ${debtor ?? 'headquarters'} ${creditor ?? 'headquarters'}`
  moved[pair] = (moved[pair] ?? 0) + amount
}

/** A card is called by its place in the contract until its id is known. */
export const cardAccount = (kind: string, owner: string, at: number): string => `${kind} ${owner} #${at}`

export const valueAccount = ({ kind, at }: Pick<Lot, 'kind' | 'at'>, owner: string): string =>
  cardAccount(kind === 'bonus' ? 'card_bonus' : 'card_principal', owner, at)

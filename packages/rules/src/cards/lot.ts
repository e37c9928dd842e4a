import type { ByFunder } from './bonus-funding.ts'

export const lotKinds = ['principal', 'bonus', 'count', 'period'] as const
export type LotKind = (typeof lotKinds)[number]

type LotOf<Kind extends LotKind> = {
  readonly kind: Kind
  readonly id: string
  readonly cardId: string
  /** Who took the money and owes the value. */
  readonly franchiseeId: string
  /** Minor units; granted is remaining, frozen and what was used of it together. */
  readonly granted: number
  readonly remaining: number
  readonly frozen: number
  /** What was bought at once with it: by it one knows what a part of the value was paid. */
  readonly charge: { readonly principal: number; readonly bonus: number }
  readonly grantedAt: Date
  /** The last day on which it may be used; null: any. */
  readonly expiresOn: string | null
}

export type PrincipalLot = LotOf<'principal'>

/** funding: who bears what of remaining and frozen together. */
export type BonusLot = LotOf<'bonus'> & { readonly funding: ByFunder }

/** remaining: the principal of the uses that are left. */
export type CountLot = LotOf<'count'> & { readonly usesGranted: number; readonly usesLeft: number }

/** remaining: the principal of the days to come. */
export type PeriodLot = LotOf<'period'> & {
  /** YYYY-MM-DD, both included. */
  readonly from: string
  readonly to: string
  /** Uses in each month of the card; null: as many as one likes. */
  readonly perMonth: number | null
  /** Of the month of the card whose allowance was given last; 0 where there is none. */
  readonly usesLeft: number
  /** Which month of the card that was, from 0; null before the first. */
  readonly allowanceMonth: number | null
}

/** Value of a card that was granted at once and runs out together. Principal and bonus never share one. */
export type Lot = PrincipalLot | BonusLot | CountLot | PeriodLot

/** What was taken out of one lot, and all that is needed to price it and to put it back. */
export type Take = {
  readonly lotId: string
  readonly cardId: string
  readonly kind: LotKind
  readonly franchiseeId: string
  /** Minor units; may be 0 where uses are taken. */
  readonly amount: number
  readonly uses: number
  /** Of the amount; null for what isn't bonus. */
  readonly funding: ByFunder | null
  /** Minor units that had been used of the lot before. */
  readonly usedBefore: number
  readonly charge: Lot['charge']
}

/** Minor units that are left for use, now or once they are released. */
export const valueIn = ({ remaining, frozen }: Pick<Lot, 'remaining' | 'frozen'>): number => remaining + frozen

export const isExpired = (lot: Pick<Lot, 'expiresOn'>, on: string): boolean =>
  lot.expiresOn !== null && lot.expiresOn < on

/** First expiring first, those that never do last; of those alike the oldest. */
export function inOrderOfUse<Any extends Lot>(lots: readonly Any[]): Any[] {
  const never = '9999-12-31'
  const key = (lot: Lot) => `${lot.expiresOn ?? never} ${lot.grantedAt.toISOString()} ${lot.id}`
  return lots.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}

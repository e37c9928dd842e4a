/** What was bought with one prepayment, and what was had of it. Money in minor units, days YYYY-MM-DD. */
export type Holding = StoredValue | TimesHolding | Unlimited

export type Unlimited = {
  readonly kind: 'unlimited'
  /** The first and the last day of the term, as extended by pauses. */
  readonly startsOn: string
  readonly endsOn: string
  /** Days of the term before the rescission on which the card was frozen: they count neither as had nor as term. */
  readonly pausedDays: number
}

export type StoredValue = {
  readonly kind: 'stored_value'
  /** Given on top of what was paid. */
  readonly bonus: number
  /** Taken off the card, principal and bonus together: at the price that holders of the card pay. */
  readonly used: number
  /** The same services at the price before discount; no less than used. */
  readonly usedBefore: number
}

/** Either so many times, or so many a month for some months: times that lapsed with their month weren't had. */
export type TimesHolding =
  | {
      readonly kind: 'count'
      readonly times: number
      /** Given on top. */
      readonly bonusTimes: number
      readonly usedTimes: number
      /** What these times cost before discount, together. */
      readonly usedBefore: number
    }
  | {
      readonly kind: 'monthly'
      readonly perMonth: number
      readonly months: number
      readonly usedTimes: number
      readonly usedBefore: number
    }

/** All times that the price bought. */
export const timesOf = (holding: TimesHolding): number =>
  holding.kind === 'count' ? holding.times + holding.bonusTimes : holding.perMonth * holding.months

/** Why a place is behind. Each is a figure of records beside the same figure of the same days of the month before. */
export const reasonCodes = [
  'store_sold_less',
  'seller_sold_less',
  'product_sold_less',
  'days_without_sale',
  'voided_more',
  'fewer_new_customers',
  'smaller_average',
  'quota_above_last_month',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export type Reason = {
  readonly code: ReasonCode
  /** The store, person or product that it names. */
  readonly id: string | null
  readonly name: string | null
  /** Money in minor units; days and customers are counts. */
  readonly now: number
  /** For quota_above_last_month: what was sold, and now what the quota asks for by today. */
  readonly before: number
  /** What it cost, in minor units; for new customers and days an estimate by what one brought the month before. */
  readonly cost: number
}

/** Money of one store, person or product, in minor units. */
export type Part = { readonly id: string; readonly name: string | null; readonly now: number; readonly before: number }
type Pair = { readonly now: number; readonly before: number }

export type PlaceFacts = {
  /** What it is behind by, in minor units. */
  readonly short: number
  readonly expected: number | null
  readonly amount: Pair
  readonly count: Pair
  /** Completed days without any sale; compared is how many of them either period has. */
  readonly idleDays: Pair & { readonly compared: number }
  readonly voided: Pair
  readonly newCustomers: Pair
  readonly stores: readonly Part[]
  readonly sellers: readonly Part[]
  readonly products: readonly Part[]
}

const most = 3
/** What explains less than a twentieth of it isn't a reason. */
const leastShare = 20

/** The part that fell most. One that is alone is the whole, and says nothing about it. */
function fellMost(code: ReasonCode, parts: readonly Part[]): Reason[] {
  if (parts.length < 2) return []
  const [worst] = parts.toSorted((a, b) => b.before - b.now - (a.before - a.now))
  return worst ? [{ code, ...worst, cost: worst.before - worst.now }] : []
}

const nameless = { id: null, name: null }
const perOne = (sum: number, count: number) => (count > 0 ? Math.round(sum / count) : 0)

function figureReasons({ amount, count, idleDays, voided, newCustomers, expected }: PlaceFacts): Reason[] {
  const average = { now: perOne(amount.now, count.now), before: perOne(amount.before, count.before) }
  const soldPerDay = perOne(amount.before, idleDays.compared - idleDays.before)
  const idle = { now: idleDays.now, before: idleDays.before }
  return [
    { ...nameless, code: 'days_without_sale', ...idle, cost: (idle.now - idle.before) * soldPerDay },
    { ...nameless, code: 'voided_more', ...voided, cost: voided.now - voided.before },
    {
      ...nameless,
      code: 'fewer_new_customers',
      ...newCustomers,
      cost: (newCustomers.before - newCustomers.now) * average.before,
    },
    {
      ...nameless,
      code: 'smaller_average',
      ...average,
      cost: count.now > 0 ? (average.before - average.now) * count.now : 0,
    },
    {
      ...nameless,
      code: 'quota_above_last_month',
      now: expected ?? 0,
      before: amount.before,
      cost: (expected ?? 0) - amount.before,
    },
  ]
}

/** The three reasons that cost most, dearest first. They overlap: a seller who sold less had idle days, too. */
export function reasonsOf(facts: PlaceFacts): Reason[] {
  const found = [
    ...fellMost('store_sold_less', facts.stores),
    ...fellMost('seller_sold_less', facts.sellers),
    ...fellMost('product_sold_less', facts.products),
    ...figureReasons(facts),
  ]
  return found
    .filter(({ cost }) => cost > 0 && cost * leastShare >= facts.short)
    .sort((a, b) => b.cost - a.cost)
    .slice(0, most)
}

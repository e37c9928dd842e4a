import type { Movement, Payment } from '../cards/movement.ts'
import { paidBy } from '../cards/movement.ts'
import { paidOtherwise } from '../cards/postings/use-card.ts'
import { accept, type Decision } from '../decision/decision.ts'
import { shareOut } from '../exact/share-out.ts'
import type { FranchiseeStatus } from '../network/franchisee-status.ts'
import type { StaffStatus } from '../network/staff-status.ts'
import type { StoreStatus } from '../network/store-status.ts'
import { soldOn } from '../sales/sold-on.ts'
import { type CardPaid, payByCard, type TillCard } from './pay-by-card.ts'
import { type PointsPaid, payByPoints, type TillPoints } from './pay-by-points.ts'
import { type PricedLine, priceLines, type TillLine } from './price-lines.ts'
import { refuse } from './refusals.ts'

const aheadMinutes = 5
/** As long as a store may be without a line to headquarters and still enter what it sold. */
export const behindHours = 48
const minute = 60_000

export type TillPlace = {
  readonly franchisee: { readonly status: FranchiseeStatus }
  readonly store: { readonly franchiseeId: string; readonly status: StoreStatus }
  readonly staff: { readonly franchiseeId: string; readonly status: StaffStatus }
}

/** Money in minor units of the chain's currency. */
export type TillSaleRequest = TillPlace & {
  readonly soldAt: Date
  readonly now: Date
  readonly chain: { readonly timeZone: string; readonly currency: string }
  readonly maySetPrice: boolean
  readonly lines: readonly TillLine[]
  readonly cards: readonly TillCard[]
  /** null: none are to pay. */
  readonly points: TillPoints | null
  readonly payments: readonly Payment[]
}

export type TillSaleFigures = {
  readonly soldOn: string
  readonly total: number
  /** By neither cards nor points. */
  readonly paidOtherwise: number
  readonly lines: readonly PricedLine[]
  readonly cards: readonly CardPaid[]
  readonly points: PointsPaid | null
  /** What was paid by neither, as it goes into the books. */
  readonly rest: Movement
}

/** Whether a till of that store is open to that person, or why not. */
export function tillPlaceRefusal({ franchisee, store, staff }: TillPlace) {
  if (franchisee.status !== 'active') return refuse('till.franchisee_not_active')
  if (store.status !== 'open') return refuse('till.store_not_open')
  if (staff.franchiseeId !== store.franchiseeId) return refuse('till.staff_of_other_franchisee')
  if (staff.status !== 'active') return refuse('till.staff_not_active')
  return null
}

/** A counter whose clock is wrong books on a wrong day: it is told by how much. */
export function tillTimeRefusal(at: Date, now: Date) {
  const ago = now.getTime() - at.getTime()
  if (ago < -aheadMinutes * minute) return refuse('till.clock_ahead', { minutes: Math.ceil(-ago / minute) })
  if (ago > behindHours * 60 * minute) return refuse('till.clock_behind', { hours: behindHours })
  return null
}

/** So many of each line as no card pays for by uses; null where cards together would pay for more than there are. */
function openQuantities(lines: readonly PricedLine[], cards: readonly TillCard[]): number[] | null {
  const open = lines.map(({ quantity }, at) =>
    cards.reduce((left, { line, uses }) => (line === at + 1 ? left - (uses ?? 0) : left), quantity),
  )
  return open.every((left) => left >= 0) ? open : null
}

/** The price between franchisees of what stored value and money pay for, over both: null where a service has none. */
function fixedParts(lines: readonly PricedLine[], open: readonly number[], amounts: readonly number[]) {
  const left = lines.filter((_, at) => (open[at] ?? 0) > 0)
  if (left.length === 0 || left.some(({ transferPrice }) => transferPrice === null)) return amounts.map(() => null)
  const fixed = lines.reduce((sum, { transferPrice }, at) => sum + (transferPrice ?? 0) * (open[at] ?? 0), 0)
  return shareOut(fixed, amounts)
}

/**
 * What a sale at the till comes to, what each card pays and what goes into the books, or why it can't be. Cards, points and
 * payments are the total exactly. Who asks, and whether they may, was settled before.
 */
export function decideTillSale(request: TillSaleRequest): Decision<TillSaleFigures> {
  const { chain, cards, payments } = request
  const turnedDown = tillPlaceRefusal(request) ?? tillTimeRefusal(request.soldAt, request.now)
  if (turnedDown) return turnedDown
  const priced = priceLines(request.lines, { maySetPrice: request.maySetPrice, currency: chain.currency })
  if (!priced.ok) return priced
  const { lines, total } = priced.value
  const open = openQuantities(lines, cards)
  if (!open)
    return refuse('till.more_uses_than_services', { quantity: Math.max(...lines.map(({ quantity }) => quantity)) })
  const on = soldOn(request.soldAt, chain.timeZone)
  const otherwise = paidBy(payments)
  const serverId = request.store.franchiseeId
  const byPoints = request.points && payByPoints(request.points, { serverId, total, currency: chain.currency })
  if (byPoints?.ok === false) return byPoints
  const points = byPoints?.value ?? null
  const beside = otherwise + (points?.amount ?? 0)
  const fixed = fixedParts(lines, open, [...cards.map(({ amount }) => amount ?? 0), beside])
  const paid: CardPaid[] = []
  for (const [at, card] of cards.entries()) {
    const one = payByCard(card, { serverId, on, currency: chain.currency }, { lines, fixed: fixed[at] ?? null })
    if (!one.ok) return one
    paid.push(one.value)
  }
  const sum = paid.reduce((all, { amount }) => all + amount, beside)
  const money = (minor: number) => ({ minor, currency: chain.currency })
  if (sum !== total) return refuse('till.not_paid_in_full', { due: money(total), paid: money(sum) })
  const rest = paidOtherwise(serverId, payments)
  return accept({ soldOn: on, total, paidOtherwise: otherwise, lines, cards: paid, points, rest })
}

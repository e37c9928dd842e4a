import type { IdentifyAtTillMutation, RecordTillSaleInput, TillServicesQuery } from '@generated/graphql.ts'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import { pointsWorth, spendablePoints } from '@hubcap/rules/members/spendable-points'

export type TillService = TillServicesQuery['tillServices'][number]
export type AtTill = Extract<IdentifyAtTillMutation['identifyAtTill'], { __typename: 'AtTill' }>
export type CardAtTill = AtTill['cards'][number]

/** Money in minor units. otherPrice: one that isn't the list's, and why. */
export type DraftLine = {
  readonly service: TillService
  readonly quantity: number
  readonly otherPrice?: { readonly price: number; readonly reason: string }
}
/** Of a card an amount, or uses of a line (its place from 1), which pay for what those cost; points; or another method. */
export type DraftPayment =
  | { readonly kind: 'card'; readonly card: CardAtTill; readonly amount: number }
  | {
      readonly kind: 'uses'
      readonly card: CardAtTill
      readonly uses: number
      readonly line: number
      readonly amount: number
    }
  | { readonly kind: 'points'; readonly points: number; readonly amount: number }
  | { readonly kind: 'method'; readonly method: PaymentMethod; readonly amount: number }

export type TillDraft = {
  readonly who: AtTill | null
  readonly lines: readonly DraftLine[]
  readonly payments: readonly DraftPayment[]
}

export const emptyDraft: TillDraft = { who: null, lines: [], payments: [] }

/** What one can pay by, in the order of the numbers that stand before them. */
export type Way =
  | { readonly kind: 'card'; readonly card: CardAtTill }
  | { readonly kind: 'points' }
  | { readonly kind: 'method'; readonly method: PaymentMethod }

/** One text per way, also per what was paid by it. */
export const keyOfWay = (way: Way | DraftPayment): string =>
  way.kind === 'method' ? way.method : way.kind === 'points' ? way.kind : way.card.id

export const priceOf = ({ service, otherPrice }: DraftLine): number => otherPrice?.price ?? service.price

export const totalOf = ({ lines }: TillDraft): number =>
  lines.reduce((sum, line) => sum + priceOf(line) * line.quantity, 0)

export const dueOf = (draft: TillDraft): number =>
  totalOf(draft) - draft.payments.reduce((sum, { amount }) => sum + amount, 0)

/** A service more; one that is there already counts up. Payments were for another sum: they are chosen anew. */
export function withService(draft: TillDraft, service: TillService, quantity: number): TillDraft {
  const known = draft.lines.find((line) => line.service.item.id === service.item.id)
  const lines = known
    ? draft.lines.map((line) =>
        line === known ? { ...line, quantity: Math.min(999, line.quantity + quantity) } : line,
      )
    : [...draft.lines, { service, quantity }]
  return { ...draft, lines, payments: [] }
}

/** So many of a line, its place from 0; none takes it away. */
export const withQuantity = (draft: TillDraft, at: number, quantity: number): TillDraft => ({
  ...draft,
  payments: [],
  lines: draft.lines.flatMap((line, index) =>
    index !== at ? [line] : quantity < 1 ? [] : [{ ...line, quantity: Math.min(999, quantity) }],
  ),
})

/** A line, its place from 0, at another price than the list's; the list's own price is no other one. */
export const withPrice = (draft: TillDraft, at: number, price: number, reason: string): TillDraft => ({
  ...draft,
  payments: [],
  lines: draft.lines.map(({ otherPrice, ...line }, index) => {
    if (index !== at) return otherPrice ? { ...line, otherPrice } : line
    return price === line.service.price ? line : { ...line, otherPrice: { price, reason } }
  }),
})

/** The first line with services that no card pays for by uses; its place from 1, 0 where there is none. */
function openLine({ lines, payments }: TillDraft): number {
  const taken = (line: number) =>
    payments.reduce((sum, payment) => (payment.kind === 'uses' && payment.line === line ? sum + payment.uses : sum), 0)
  return lines.findIndex(({ quantity }, at) => quantity > taken(at + 1)) + 1
}

/** What a card can give of what is due: null where it has nothing more for this sale. */
function cardPayment(draft: TillDraft, card: CardAtTill, wanted: number | null): DraftPayment | null {
  const due = dueOf(draft)
  if (card.kind === 'stored_value') {
    const amount = Math.min(wanted ?? due, due, card.balance ?? 0)
    return amount > 0 ? { kind: 'card', card, amount } : null
  }
  const line = openLine(draft)
  const open = draft.lines[line - 1]
  if (!open) return null
  const price = priceOf(open)
  return price <= due ? { kind: 'uses', card, uses: 1, line, amount: price } : null
}

/** The most points that could pay now, in whole steps: of what the customer has, of what is due, and of their part of the bill. */
export function mostPoints(draft: TillDraft): number {
  const { points, spending } = draft.who ?? {}
  if (!points || !spending) return 0
  const most = spendablePoints(spending, { free: points, total: totalOf(draft) })
  return Math.min(most, Math.floor(dueOf(draft) / spending.value) * spending.step)
}

/** wanted: points, of which whole steps pay. */
function pointsPayment(draft: TillDraft, wanted: number | null): DraftPayment | null {
  const spending = draft.who?.spending
  if (!spending) return null
  const points =
    Math.floor(Math.min(wanted ?? Number.POSITIVE_INFINITY, mostPoints(draft)) / spending.step) * spending.step
  return points > 0 ? { kind: 'points', points, amount: pointsWorth(points, spending) } : null
}

function methodPayment(draft: TillDraft, method: PaymentMethod, wanted: number | null): DraftPayment | null {
  const due = dueOf(draft)
  const amount = Math.min(wanted ?? due, due)
  return amount > 0 ? { kind: 'method', method, amount } : null
}

/**
 * Pays with one of the ways all that is still due, or so much of it (minor units, or points of points); what was chosen of that
 * way before is replaced.
 */
export function withPayment(draft: TillDraft, way: Way, wanted: number | null): TillDraft {
  const others = {
    ...draft,
    payments: draft.payments.filter((payment) => keyOfWay(payment) !== keyOfWay(way)),
  }
  const made =
    way.kind === 'card'
      ? cardPayment(others, way.card, wanted)
      : way.kind === 'points'
        ? pointsPayment(others, wanted)
        : methodPayment(others, way.method, wanted)
  return made ? { ...others, payments: [...others.payments, made] } : others
}

export const withoutPayment = (draft: TillDraft, at: number): TillDraft => ({
  ...draft,
  payments: draft.payments.filter((_, index) => index !== at),
})

/** The cards of the bill that pay only with their password. */
export const lockedCards = ({ payments }: TillDraft): CardAtTill[] =>
  payments.flatMap((payment) => ('card' in payment && payment.card.hasPassword ? [payment.card] : []))

/** By card. They are never part of the draft, which may be kept. */
export type CardPasswords = Readonly<Record<string, string>>

type Rest = { storeId: string; staffId: string; plate: string; idempotencyKey: string; passwords?: CardPasswords }

/** What the api is sent. The moment is the server's: this device's clock may be wrong. */
export const toInput = ({ who, lines, payments }: TillDraft, rest: Rest): RecordTillSaleInput => ({
  ...{ storeId: rest.storeId, staffId: rest.staffId, soldAt: null, idempotencyKey: rest.idempotencyKey },
  ...(who?.presentation ? { presentation: who.presentation } : rest.plate ? { plate: rest.plate } : {}),
  lines: lines.map(({ service, quantity, otherPrice }) => ({
    ...{ serviceItemId: service.item.id, quantity },
    ...(otherPrice && { price: otherPrice.price, priceReason: otherPrice.reason }),
  })),
  cards: payments.flatMap((payment): RecordTillSaleInput['cards'] => {
    if (payment.kind === 'method' || payment.kind === 'points') return []
    const cardId = payment.card.id
    const password = payment.card.hasPassword ? rest.passwords?.[cardId] : undefined
    const whose = { cardId, ...(password && { password }) }
    return payment.kind === 'card'
      ? [{ ...whose, amount: payment.amount }]
      : [{ ...whose, uses: payment.uses, line: payment.line }]
  }),
  ...payments.reduce((sum, payment) => (payment.kind === 'points' ? { points: payment.points } : sum), {}),
  payments: payments.flatMap((payment) =>
    payment.kind === 'method' ? [{ method: payment.method, amount: payment.amount }] : [],
  ),
})

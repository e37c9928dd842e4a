import { accept, type Decision } from '../../decision/decision.ts'
import { transferOf } from '../../ledger/transfer.ts'
import { consumeUses } from '../count-lots.ts'
import type { Lot, PeriodLot, Take } from '../lot.ts'
import { consume, type DrawRule } from '../lots.ts'
import { type Movement, type Payment, paidBy, till } from '../movement.ts'
import { consumePeriod } from '../period-lot.ts'
import { refuse } from '../refusals.ts'
import { type ClearingTerms, pricesOf, type ServicePrice } from '../transfer-price.ts'
import { serve } from './serve.ts'

/** takes: what was taken of which lot; a reversal needs them. */
export type CardUse = Movement & { readonly takes: readonly Take[] }

/** What every use of a card has. on: YYYY-MM-DD. */
export type UseOfCard = {
  readonly lots: readonly Lot[]
  readonly terms: ClearingTerms
  readonly serverId: string
  readonly on: string
}

function served(use: UseOfCard, takes: readonly Take[], lots: readonly Lot[], service: ServicePrice): CardUse {
  return { ...serve(takes, pricesOf(takes, use.terms, service), use.serverId), lots, takes }
}

/** Payments for a service that no card pays for, or for the rest of one. */
export function paidOtherwise(serverId: string, payments: readonly Payment[]): Movement {
  const post = transferOf('served_without_card')
  const transfers = payments.flatMap(({ method, amount }) =>
    post(till(serverId, method), { kind: 'revenue', franchiseeId: serverId }, amount),
  )
  return { transfers, lots: [], lines: [] }
}

/** Stored value pays for a service, alone or with payments beside it: together they are what is due, or it is refused. */
export function useCard(
  use: UseOfCard & {
    /** Minor units off the card, more than zero. */
    readonly amount: number
    readonly rule: DrawRule
    readonly service: ServicePrice
    readonly payments: readonly Payment[]
    readonly currency: string
  },
): Decision<CardUse> {
  const { amount, rule, service, payments, currency, on, lots } = use
  const paid = amount + paidBy(payments)
  if (paid !== service.due)
    return refuse('card.payments_differ', { due: { minor: service.due, currency }, paid: { minor: paid, currency } })
  const drawn = consume(lots, { amount, rule, on, currency })
  if (!drawn.ok) return drawn
  const byCard = served(use, drawn.value.takes, drawn.value.lots, service)
  const rest = paidOtherwise(use.serverId, payments)
  return accept({ ...byCard, transfers: [...byCard.transfers, ...rest.transfers] })
}

/** A count is counted down. uses: more than zero. service: due and fixed for all of them together. */
export function useCount(
  use: UseOfCard & { readonly uses: number; readonly service: ServicePrice },
): Decision<CardUse> {
  const drawn = consumeUses(use.lots, use.uses, use.on)
  return drawn.ok ? accept(served(use, drawn.value.takes, drawn.value.lots, use.service)) : drawn
}

/** A period card is used once; the month's allowance was given before where its uses are limited. */
export function usePeriod(
  use: Omit<UseOfCard, 'lots'> & { readonly lot: PeriodLot; readonly service: ServicePrice },
): Decision<CardUse> {
  const drawn = consumePeriod(use.lot, use.on)
  if (!drawn.ok) return drawn
  const { take, lot } = drawn.value
  return accept(served({ ...use, lots: [lot] }, [take], [lot], use.service))
}

import type { Random } from '../../src/hostile/random.ts'
import { Possible } from '../model/possible.ts'
import type { Chain } from '../world/make-world.ts'

/** Since when it is noted as paid, YYYY-MM-DD; null while it isn't. */
export type PaymentState = { paidOn: string | null }

/** Who is to pay whom for a locked period, made outside; null: headquarters. */
export type Payment = {
  readonly id: string
  readonly chain: Chain
  readonly debtorId: string | null
  readonly creditorId: string | null
  readonly amount: number
  readonly possible: Possible<PaymentState>
  asked: number
}

export const newPayment = (payment: Pick<Payment, 'id' | 'chain' | 'debtorId' | 'creditorId' | 'amount'>): Payment => ({
  ...payment,
  ...{ possible: new Possible<PaymentState>({ paidOn: null }, []), asked: 0 },
})

export const note =
  (paidOn: string, today: string) =>
  (state: PaymentState): string => {
    if (state.paidOn !== null) return 'clearing.paid_already'
    if (paidOn > today) return 'clearing.paid_in_future'
    state.paidOn = paidOn
    return 'done'
  }

export const undo = (state: PaymentState): string => {
  if (state.paidOn === null) return 'clearing.not_paid'
  state.paidOn = null
  return 'done'
}

const live = 24
const mostAsked = 40
const mostAtOnce = 3

/** All payments, by chain in the order in which their periods were locked. */
export class Payments {
  readonly all = new Map<string, Payment>()
  readonly #live = new Map<Chain, Payment[]>()

  add(payment: Payment): void {
    this.all.set(payment.id, payment)
    this.#live.set(payment.chain, [...(this.#live.get(payment.chain) ?? []).slice(1 - live), payment])
  }

  choose(chain: Chain, random: Random): Payment | null {
    const able = (this.#live.get(chain) ?? []).filter(
      ({ possible, asked }) => possible.pending < mostAtOnce && asked < mostAsked,
    )
    return able.length > 0 ? random.of(able) : null
  }
}

import type { Contract } from './contract.ts'
import { plusDays, plusMonths } from './days.ts'
import { cardAt } from './of-card.ts'
import { post, type State, valueAccount } from './state.ts'
import { not, type Where } from './steps.ts'

type Payment = { readonly method: string; readonly amount: number }

/** A card that goes by days gets another period: behind its last, or from today where that is past. */
export const renew =
  (payments: readonly Payment[]) =>
  (state: State, { terms, place: { franchiseeId: owner } }: Contract, where: Where): string => {
    const why = not(state, where, 'active', 'expired')
    if (why) return why
    const paid = payments.reduce((sum, { amount }) => sum + amount, 0)
    if (terms.months === null || paid !== terms.price) return 'card.recharge_not_whole'
    const card = cardAt(state, where.at)
    const next = plusDays(card.expiresOn as string, 1)
    const isPast = next <= where.today
    const from = isPast ? where.today : next
    const expiresOn = plusDays(plusMonths(from, terms.months), -1)
    const period = { kind: 'period', at: where.at, from, paidOn: where.today, expiresOn } as const
    const value = { granted: terms.principal, remaining: terms.principal, frozen: 0, funding: [0, 0, 0] } as const
    state.lots.push({ ...period, ...value, usesGranted: 0, usesLeft: 0, month: null })
    for (const { method, amount } of payments)
      post(state.moved, `takings ${owner} ${method}`, valueAccount(period, owner), amount)
    state.renewed.push(where.at)
    Object.assign(card, { status: 'active', expiresOn })
    return 'done'
  }

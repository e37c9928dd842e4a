import fc from 'fast-check'
import type { Decision } from '../../../decision/decision.ts'
import type { ClearingLine } from '../../../ledger/clearing-line.ts'
import { postingIssues } from '../../../ledger/posting-issues.ts'
import type { Transfer } from '../../../ledger/transfer.ts'
import type { Charge } from '../../charge.ts'
import { type Lot, valueIn } from '../../lot.ts'
import { drawRules } from '../../lots.ts'
import type { Movement } from '../../movement.ts'
import { isPeriodLot } from '../../period-lot.ts'
import { transferPrices } from '../../transfer-price.ts'
import { chargeCard } from '../charge-card.ts'
import { closeCard } from '../close-card.ts'
import { freeze, unfreeze } from '../freeze.ts'
import { lapseBonus } from '../lapse-bonus.ts'
import { moveLots, reactivateLots } from '../move-lots.ts'
import { openCard } from '../open-card.ts'
import { allowPeriod, earnPeriod } from '../period.ts'
import { refundCard } from '../refund-card.ts'
import { reverseUse } from '../reverse-use.ts'
import { type CardUse, useCard, useCount, usePeriod } from '../use-card.ts'
import { voidCharge } from '../void-charge.ts'

const currency = 'CNY'
export const franchisees = ['a', 'b', 'c']
const cards = ['c1', 'c2']
const days = ['2026-01-05', '2026-01-31', '2026-02-28', '2026-06-01', '2026-12-31']

/** One thing done to a card, drawn at random. */
export const step = fc.record({
  act: fc.constantFrom(
    ...(['charge', 'charge', 'use', 'use', 'use', 'count', 'period', 'freeze', 'unfreeze', 'refund'] as const),
    ...(['void', 'reverse', 'move', 'lapse', 'close', 'open', 'earn', 'reactivate'] as const),
  ),
  card: fc.nat(1),
  other: fc.nat(1),
  franchisee: fc.nat(2),
  size: fc.integer({ min: 0, max: 20_000 }),
  second: fc.integer({ min: 0, max: 20_000 }),
  day: fc.constantFrom(...days),
  content: fc.constantFrom('stored_value', 'stored_value', 'count', 'period'),
  rule: fc.constantFrom(...drawRules),
  terms: fc.record({ principal: fc.constantFrom(...transferPrices), bonus: fc.constantFrom(...transferPrices) }),
  split: fc.tuple(fc.nat(100), fc.nat(100)).map(([one, other]) => ({
    seller: Math.min(one, other),
    server: Math.abs(one - other),
    headquarters: 100 - Math.max(one, other),
  })),
  expires: fc.constantFrom(null, null, ...days.slice(2)),
})
export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** A chain's books, and all that its operations would have loaded. */
export class Books {
  lots = new Map<string, Lot>()
  transfers: Transfer[] = []
  lines: ClearingLine[] = []
  uses: CardUse[] = []
  charges: { cardId: string; transfers: readonly Transfer[]; ids: string[] }[] = []

  of = (cardId: string): Lot[] => [...this.lots.values()].filter((lot) => lot.cardId === cardId)
  now = (ids: readonly string[]): Lot[] => ids.flatMap((id) => this.lots.get(id) ?? [])

  write(movement: Movement) {
    const issues = postingIssues(movement.transfers)
    if (issues.length > 0) throw new Error(issues.join(', '))
    for (const lot of movement.lots) this.lots.set(lot.id, lot)
    this.transfers.push(...movement.transfers)
    this.lines.push(...movement.lines)
  }

  writeIf<Any extends Movement>(decision: Decision<Any>): Any | null {
    if (!decision.ok) return null
    this.write(decision.value)
    return decision.value
  }
}

const contentOf = ({ content, size, day }: Step): Charge['content'] => {
  if (content === 'count') return { kind: content, uses: 1 + (size % 12) }
  if (content === 'period')
    return { kind: content, from: day, to: '2026-12-31', perMonth: size % 3 === 0 ? null : size % 3 }
  return { kind: 'stored_value' }
}

function chargeOf(books: Books, one: Step, id: string): Charge {
  return {
    cardId: cards[one.card] ?? '',
    franchiseeId: franchisees[one.franchisee] ?? '',
    content: contentOf(one),
    price: one.size,
    principal: one.size % 7 === 0 ? one.size + 10 : Math.max(0, one.size - (one.size % 5)),
    bonus: one.second,
    funding: one.split,
    grantedAt: new Date(Date.UTC(2026, 0, 1, 0, books.charges.length)),
    expiresOn: one.expires,
    bonusExpiresOn: one.expires,
    lotIds: { principal: `${id}p`, bonus: `${id}b` },
  }
}

/** Does a step as an operation would: what it refuses leaves the books as they are. */
export const acts: Record<Step['act'], (books: Books, one: Step, at: number) => void> = {
  charge(books, one, at) {
    const cash = Math.floor(one.size / 3)
    const payments = [
      { method: 'cash' as const, amount: cash },
      { method: 'wechat' as const, amount: one.size - cash },
    ]
    const made = books.writeIf(chargeCard('sale', chargeOf(books, one, `l${at}`), payments, currency))
    if (made)
      books.charges.push({
        cardId: cards[one.card] ?? '',
        transfers: made.transfers,
        ids: made.lots.map(({ id }) => id),
      })
  },
  open: (books, one, at) => books.write(openCard(chargeOf(books, one, `l${at}`), { principal: 800, bonus: 200 })),
  use(books, one) {
    const lots = books.of(cards[one.card] ?? '')
    const [serverId, on, amount] = [franchisees[one.franchisee] ?? '', one.day, 1 + Math.floor(one.size / 4)]
    const payments = one.second % 2 ? [{ method: 'alipay' as const, amount: one.second }] : []
    const service = { due: amount + (one.second % 2 ? one.second : 0), fixed: one.second % 3 ? one.second : null }
    const made = books.writeIf(useCard({ lots, serverId, on, amount, payments, service, currency, ...one }))
    if (made) books.uses.push(made)
  },
  count(books, one) {
    const lots = books.of(cards[one.card] ?? '')
    const [serverId, uses] = [franchisees[one.franchisee] ?? '', 1 + (one.size % 3)]
    const made = books.writeIf(
      useCount({ lots, serverId, uses, on: one.day, terms: one.terms, service: { due: 0, fixed: one.second } }),
    )
    if (made) books.uses.push(made)
  },
  period(books, one) {
    const lot = books.of(cards[one.card] ?? '').find(isPeriodLot)
    if (!lot) return
    books.write(allowPeriod(lot, one.day))
    const [now] = books.now([lot.id]).filter(isPeriodLot)
    const [serverId, service] = [franchisees[one.franchisee] ?? '', { due: one.size, fixed: one.second }]
    const made = now && books.writeIf(usePeriod({ lot: now, serverId, on: one.day, terms: one.terms, service }))
    if (made) books.uses.push(made)
  },
  earn(books, one) {
    for (const lot of books.of(cards[one.card] ?? '').filter(isPeriodLot)) books.write(earnPeriod(lot, one.day))
  },
  freeze: (books, one) =>
    void books.writeIf(
      freeze(books.of(cards[one.card] ?? ''), { amount: one.size + 1, rule: one.rule, on: one.day, currency }),
    ),
  unfreeze: (books, one) =>
    void books.writeIf(unfreeze(books.of(cards[one.card] ?? ''), one.size % 2 ? null : one.second, currency)),
  refund(books, one) {
    const lots = books.of(cards[one.card] ?? '')
    const amount = Math.floor(
      (lots.reduce((sum, lot) => sum + (lot.kind === 'bonus' ? 0 : valueIn(lot)), 0) * (one.size % 5)) / 4,
    )
    const [half, interest] = [Math.floor(amount / 2), one.second % 100]
    const payments = [
      { method: 'cash' as const, amount: half },
      { method: 'wechat' as const, amount: amount - half + interest },
    ]
    books.writeIf(
      refundCard({ lots, payingId: franchisees[one.franchisee] ?? '', amount, interest, payments, currency }),
    )
  },
  void(books, one) {
    const at = one.size % Math.max(1, books.charges.length)
    const charge = books.charges[at]
    if (charge && books.writeIf(voidCharge(charge.cardId, charge.transfers, books.now(charge.ids))))
      books.charges.splice(at, 1)
  },
  reverse(books, one) {
    const [use] = books.uses.splice(one.size % Math.max(1, books.uses.length), 1)
    const untouched = use?.takes.every(({ lotId, amount }) => {
      const lot = books.lots.get(lotId)
      return lot && valueIn(lot) + amount <= lot.granted
    })
    if (use && untouched) books.write(reverseUse(use, books.now(use.takes.map(({ lotId }) => lotId))))
  },
  move: (books, one) =>
    void books.writeIf(
      moveLots(
        'replacement',
        books.of(cards[one.card] ?? ''),
        cards[one.other] ?? '',
        one.size % 2 ? undefined : one.expires,
      ),
    ),
  reactivate: (books, one) =>
    books.write(
      reactivateLots(
        books.of(cards[one.card] ?? '').filter((lot) => lot.kind !== 'period'),
        one.expires,
      ),
    ),
  lapse: (books, one) => books.write(lapseBonus(books.of(cards[one.card] ?? ''), one.day)),
  close: (books, one) => void books.writeIf(closeCard(books.of(cards[one.card] ?? ''), currency)),
}

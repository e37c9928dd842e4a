import { accountColumns } from '../../../ledger/account-ref.ts'
import type { Transfer } from '../../../ledger/transfer.ts'
import type { Charge } from '../../charge.ts'
import type { Lot } from '../../lot.ts'
import type { ClearingTerms } from '../../transfer-price.ts'
import { chargeCard } from '../charge-card.ts'
import { useCard } from '../use-card.ts'

/** A card of 800 yuan and 200 on top, sold by A. */
export const charge = (change: Partial<Charge> = {}): Charge => ({
  cardId: 'card',
  franchiseeId: 'A',
  content: { kind: 'stored_value' },
  price: 80_000,
  principal: 80_000,
  bonus: 20_000,
  funding: { seller: 100, server: 0, headquarters: 0 },
  grantedAt: new Date('2026-01-01T00:00:00Z'),
  expiresOn: null,
  bonusExpiresOn: null,
  lotIds: { principal: 'p', bonus: 'b' },
  ...change,
})

/** Transfers to be read: debit ← credit amount; the one card’s own id is left out. */
export const written = ({ transfers }: { transfers: readonly Transfer[] }) =>
  transfers.map(({ debit, credit, amount }) => {
    const [to, from] = [debit, credit].map((account) => {
      const { kind, franchiseeId, cardId, method } = accountColumns(account)
      return [kind, franchiseeId ?? 'HQ', method, cardId === 'card' ? null : cardId]
        .filter((one) => one !== null)
        .join(' ')
    })
    return `${to} ← ${from} ${amount}`
  })

/** What was accepted. Throws where it was refused. */
export const value = <Value>(decision: { ok: true; value: Value } | { ok: false }): Value => {
  if (!decision.ok) throw new Error(JSON.stringify(decision))
  return decision.value
}

/** The card sold, paid by WeChat. */
export const sold = (change: Partial<Charge> = {}) => {
  const whole = charge(change)
  return value(chargeCard('sale', whole, [{ method: 'wechat', amount: whole.price }], 'CNY'))
}

export const face: ClearingTerms = { principal: 'face', bonus: 'face' }

/** An amount used on 1 February, bonus first, cleared at face. */
export const used = (
  lots: readonly Lot[],
  serverId: string,
  amount: number,
  change: Partial<Parameters<typeof useCard>[0]> = {},
) =>
  value(
    useCard({
      lots,
      serverId,
      amount,
      terms: face,
      rule: 'bonus_first',
      service: { due: amount, fixed: null },
      payments: [],
      on: '2026-02-01',
      currency: 'CNY',
      ...change,
    }),
  )

import { describe, expect, it } from 'vitest'
import { cardActions } from './card-action.ts'
import { type CardFacts, cardConditions } from './card-condition.ts'
import { cardLife, cardLifeTable } from './card-life.ts'
import { type CardStatus, cardStatuses, finalCardStatuses } from './card-status.ts'
import { decideCardAction, possibleActions } from './decide-card-action.ts'

const card = (change: Partial<CardFacts> = {}): CardFacts => ({
  status: 'active',
  kind: 'stored_value',
  bearing: 'named',
  isTransferable: true,
  isActivatedLater: false,
  principal: 5000,
  bonus: 1000,
  frozen: 0,
  uses: 0,
  isUntouched: true,
  expiresOn: null,
  today: '2026-06-01',
  currency: 'CNY',
  ...change,
})

describe('the life of a card', () => {
  it('has no way out of a final status, and one out of every other', () => {
    const left = new Set(cardLife.flatMap(({ from }) => from))
    for (const status of cardStatuses)
      expect([status, left.has(status)]).toEqual([status, !(finalCardStatuses as readonly string[]).includes(status)])
  })

  it('reaches every status from the stock, and an end from every status', () => {
    const next = (reached: ReadonlySet<CardStatus>) =>
      new Set([...reached, ...cardLife.flatMap(({ from, to }) => (from.some((one) => reached.has(one)) ? [to] : []))])
    const allFrom = (status: CardStatus) => cardStatuses.reduce(next, new Set([status]) as ReadonlySet<CardStatus>)
    expect([...allFrom('in_stock')].toSorted()).toEqual([...cardStatuses].toSorted())
    for (const status of cardStatuses) expect(finalCardStatuses.some((end) => allFrom(status).has(end))).toBe(true)
  })

  it('knows every action and asks for every condition', () => {
    expect(new Set(cardLife.map(({ action }) => action))).toEqual(new Set(cardActions))
    expect(new Set(cardLife.flatMap(({ conditions }) => conditions))).toEqual(new Set(Object.keys(cardConditions)))
  })

  it('needs a line of the role matrix for all but what time does', () => {
    expect(cardLife.filter(({ needs }) => needs === null).map(({ action }) => action)).toEqual(['expire'])
  })

  it('is a table to read', () => {
    const lines = cardLifeTable().trimEnd().split('\n')
    expect(lines).toHaveLength(cardLife.length + 2)
    expect(lines[1]).toBe('|---|---|---|---|---|')
    expect(lines[2]).toBe('| `sell` | `in_stock` | `active` | `activated_at_once` | `card_sale.record` |')
  })
})

describe('decideCardAction', () => {
  const accepted: [Partial<CardFacts>, Parameters<typeof decideCardAction>[1], CardStatus][] = [
    [{ status: 'in_stock' }, 'sell', 'active'],
    [{ status: 'in_stock', isActivatedLater: true }, 'sell', 'inactive'],
    [{ status: 'inactive' }, 'replace', 'replaced'],
    [{ status: 'inactive', expiresOn: '2026-06-01' }, 'activate', 'active'],
    [{}, 'use', 'active'],
    [{ status: 'lost' }, 'find', 'active'],
    [{ status: 'lost' }, 'replace', 'replaced'],
    [{ bearing: 'bearer' }, 'replace', 'replaced'],
    [{ expiresOn: '2026-05-31' }, 'expire', 'expired'],
    [{ status: 'expired' }, 'exchange', 'exchanged'],
    [{ status: 'expired' }, 'reactivate', 'active'],
    [{ status: 'expired', kind: 'period' }, 'renew', 'active'],
    [{}, 'refund', 'refunded'],
    [{ principal: 0 }, 'close', 'closed'],
    [{}, 'void_sale', 'voided'],
  ]
  it.each(accepted)('%j: %s gives %s', (change, action, status) => {
    expect(decideCardAction(card(change), action)).toMatchObject({ ok: true, value: { status } })
  })

  const refused: [Partial<CardFacts>, Parameters<typeof decideCardAction>[1], string][] = [
    [{ status: 'refunded' }, 'use', 'card.is_refunded'],
    [{ status: 'frozen' }, 'use', 'card.is_frozen'],
    [{ status: 'frozen' }, 'refund', 'card.is_frozen'],
    [{ expiresOn: '2026-05-31' }, 'use', 'card.expired'],
    [{ expiresOn: '2026-06-01' }, 'expire', 'card.not_past'],
    [{ bearing: 'bearer' }, 'report_lost', 'card.bearer'],
    // Nobody can use it before it is activated: it is replaced at once.
    [{ status: 'inactive' }, 'report_lost', 'card.is_inactive'],
    [{ status: 'lost', bearing: 'bearer' }, 'replace', 'card.bearer'],
    [{ isTransferable: false }, 'transfer', 'card.not_transferable'],
    [{ principal: 0, bonus: 0 }, 'transfer', 'card.nothing_to_move'],
    [{ frozen: 1 }, 'refund', 'card.value_frozen'],
    [{}, 'close', 'card.value_left'],
    [{ kind: 'count', principal: 0, uses: 2 }, 'close', 'card.uses_left'],
    [{ isUntouched: false }, 'void_sale', 'card.used_already'],
    [{}, 'renew', 'card.not_by_days'],
    [{ kind: 'period' }, 'recharge', 'card.by_days'],
  ]
  it.each(refused)('%j: %s is refused as %s', (change, action, code) => {
    expect(decideCardAction(card(change), action)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('offers what may be done, and nothing at the end', () => {
    expect(possibleActions(card({ status: 'lost' }))).toEqual(['find', 'replace'])
    for (const status of finalCardStatuses) expect(possibleActions(card({ status }))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { postingIssues } from '../../ledger/posting-issues.ts'
import type { ChargeContent } from '../charge.ts'
import { correctOpening } from './correct-opening.ts'
import { openCard } from './open-card.ts'

const opened = (content: ChargeContent, principal: number, bonus: number) =>
  openCard(
    {
      ...{ cardId: 'c', franchiseeId: 'f', content, principal, bonus, grantedAt: new Date('2026-11-01T00:00:00Z') },
      ...{ funding: { seller: 60, server: 40, headquarters: 0 }, expiresOn: null, bonusExpiresOn: null },
      lotIds: { principal: 'p', bonus: 'b' },
    },
    null,
  ).lots
const nothing = { principal: 0, bonus: 0, uses: 0, currency: 'CNY' }
const stored = opened({ kind: 'stored_value' }, 1000, 300)
const counted = opened({ kind: 'count', uses: 5 }, 1000, 0)
const refusalOf = (decision: ReturnType<typeof correctOpening>) => (decision.ok ? null : decision.refusal.code)

describe('correctOpening', () => {
  it('adds against the opening account, and takes the same way back', () => {
    const added = correctOpening(stored, { ...nothing, way: 'add', principal: 50, bonus: 10 })
    if (!added.ok) throw new Error('refused')
    expect(postingIssues(added.value.transfers)).toEqual([])
    expect(added.value.lots).toMatchObject([
      { granted: 1050, remaining: 1050 },
      { granted: 310, remaining: 310, funding: { seller: 186, server: 124, headquarters: 0 } },
    ])
    const taken = correctOpening(added.value.lots, { ...nothing, way: 'take', principal: 50, bonus: 10 })
    expect(taken).toMatchObject({ ok: true, value: { lots: stored.map(({ charge: _, ...lot }) => lot) } })
  })

  it('leaves what was used as used', () => {
    const used = stored.map((lot) => ({ ...lot, remaining: lot.kind === 'bonus' ? lot.remaining : 200 }))
    expect(correctOpening(used, { ...nothing, way: 'take', principal: 200 })).toMatchObject({
      value: { lots: [{ granted: 800, remaining: 0 }] },
    })
    expect(refusalOf(correctOpening(used, { ...nothing, way: 'take', principal: 201 }))).toBe('card.balance_short')
  })

  it('puts uses right, and only where there are any', () => {
    expect(correctOpening(counted, { ...nothing, way: 'take', uses: 2 })).toMatchObject({
      value: { lots: [{ usesGranted: 3, usesLeft: 3, remaining: 1000 }] },
    })
    expect(refusalOf(correctOpening(counted, { ...nothing, way: 'take', uses: 6 }))).toBe('card.uses_short')
    expect(refusalOf(correctOpening(stored, { ...nothing, way: 'add', uses: 1 }))).toBe('opening.no_such_value')
    expect(refusalOf(correctOpening(counted, { ...nothing, way: 'add', bonus: 1 }))).toBe('opening.no_such_value')
    expect(refusalOf(correctOpening(stored, { ...nothing, way: 'take', bonus: 301 }))).toBe('card.balance_short')
  })
})

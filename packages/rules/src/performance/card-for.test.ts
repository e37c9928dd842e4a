import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignScorecardInput } from './assign-scorecard.input.ts'
import { cardFor, type ScorecardGiven, type ScoredByPost, standingIn } from './card-for.ts'
import { decideAssignment } from './decide-scorecard.ts'

const rep: ScoredByPost = { level: 'staff', franchiseeId: 'f', storeId: 's', staffId: 'p', post: '销售' }
const wide = { level: 'staff', franchiseeId: null, storeId: null, staffId: null, post: null } as const
let ids = 0
const said = (familyId: string | null, to: Partial<ScorecardGiven> = {}): ScorecardGiven => ({
  ...{ ...wide, id: String(++ids).padStart(9, '0'), familyId, fromMonth: '2026-01-01' },
  ...to,
})
const month = '2026-03-01'

describe('cardFor', () => {
  it('is the default where nothing was said, of another level, of others, or only from later on', () => {
    const others = [
      said('x', { level: 'store' }),
      said('x', { franchiseeId: 'g' }),
      said('x', { franchiseeId: 'f', storeId: 't' }),
      said('x', { post: '洗车' }),
      said('x', { franchiseeId: 'f', storeId: 's', staffId: 'q' }),
      said('x', { fromMonth: '2026-04-01' }),
    ]
    expect(cardFor(rep, [], month)).toBeNull()
    expect(cardFor(rep, others, month)).toBeNull()
    expect(cardFor(rep, others, '2026-04-01')).toBe('x')
  })

  it('takes the narrowest: level, post, franchisee, store, person', () => {
    const steps = [
      said('level'),
      said('post', { post: '销售' }),
      said('franchisee', { franchiseeId: 'f' }),
      said('franchisee and post', { franchiseeId: 'f', post: '销售' }),
      said('store', { franchiseeId: 'f', storeId: 's' }),
      said('store and post', { franchiseeId: 'f', storeId: 's', post: '销售' }),
      // They stand in another store by now; it is meant for the person all the same.
      said('person', { franchiseeId: 'f', storeId: 'elsewhere', staffId: 'p' }),
    ]
    for (const [at, { familyId }] of steps.entries()) {
      expect(cardFor(rep, steps.slice(0, at + 1), month)).toBe(familyId)
      expect(cardFor(rep, steps.slice(0, at + 1).toReversed(), month)).toBe(familyId)
    }
  })

  it('goes by the latest that was said of one target, and back to the wider when it ends', () => {
    const all = [
      said('wide'),
      said('one', { franchiseeId: 'f' }),
      said('two', { franchiseeId: 'f' }),
      said(null, { franchiseeId: 'f', fromMonth: '2026-05-01' }),
    ]
    expect(cardFor(rep, all, '2026-04-01')).toBe('two')
    expect(cardFor(rep, all, '2026-05-01')).toBe('wide')
    expect(cardFor({ ...rep, level: 'store', staffId: null }, all, month)).toBeNull()
  })

  it('gives everybody exactly one, whatever the order', () => {
    const some = fc.constantFrom('a', 'b', null)
    const given = fc.array(
      fc.record({
        level: fc.constantFrom('franchisee' as const, 'store' as const, 'staff' as const),
        ...{ franchiseeId: some, storeId: some, staffId: some, post: some, familyId: some },
        fromMonth: fc.constantFrom('2026-01-01', '2026-02-01', '2026-04-01'),
      }),
    )
    const ofOrder = given.chain((all) => {
      const known = all.map((one, at) => ({ ...one, id: `id${at}` }))
      return fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length }))
    })
    fc.assert(
      fc.property(ofOrder, some, some, ([all, other], storeId, post) => {
        const one = { level: 'staff' as const, franchiseeId: 'a', storeId, staffId: 'a', post }
        const found = cardFor(one, all, month)
        expect(found === null || ['a', 'b'].includes(found)).toBe(true)
        expect(cardFor(one, other, month)).toBe(found)
        // What no longer stands decides nothing.
        expect(cardFor(one, standingIn(month, all), month)).toBe(found)
      }),
    )
  })
})

describe('standingIn', () => {
  it('leaves out what ended and what was said anew, and keeps what begins later', () => {
    const [first, second, other, later] = [
      said('one', { franchiseeId: 'f' }),
      said('two', { franchiseeId: 'f' }),
      said('one', { franchiseeId: 'g' }),
      said(null, { franchiseeId: 'g', fromMonth: '2026-06-01' }),
    ]
    expect(standingIn(month, [first, second, other, later])).toEqual([second, other, later])
    expect(standingIn('2026-06-01', [first, second, other, later])).toEqual([second])
  })

  it('leaves out what was to begin and ended before it did', () => {
    const [next, ended] = [said('one', { fromMonth: '2026-06-01' }), said(null, { fromMonth: '2026-06-01' })]
    expect(standingIn(month, [next, ended])).toEqual([ended])
  })
})

describe('assignScorecardInput', () => {
  const sound = { familyId: 'x', level: 'staff', fromMonth: '2026-11-01', idempotencyKey: 'k'.repeat(16) }

  it('keeps of the target what its level has', () => {
    const all = { franchiseeId: 'f', storeId: 's', post: ' 销售 ' }
    expect(assignScorecardInput.parse({ ...sound, ...all })).toMatchObject({
      storeId: 's',
      staffId: null,
      post: '销售',
    })
    const store = assignScorecardInput.parse({ ...sound, ...all, level: 'store', staffId: 'p' })
    expect(store).toMatchObject({ storeId: 's', staffId: null, post: null })
    const person = assignScorecardInput.parse({ ...sound, ...all, staffId: 'p' })
    expect(person).toMatchObject({ storeId: null, staffId: 'p', post: null })
  })

  it.each([
    [{ storeId: 's' }, 'franchiseeId'],
    [{ fromMonth: '2026-11-02' }, 'fromMonth'],
    [{ level: 'chain' }, 'level'],
    [{ post: 'a\u0007' }, 'post'],
  ])('refuses %j', (change, path) => {
    const read = assignScorecardInput.safeParse({ ...sound, ...change })
    expect(read.error?.issues.map((one) => one.path[0])).toEqual([path])
  })
})

describe('decideAssignment', () => {
  it.each([
    ['2026-11-01', null, undefined],
    ['2026-10-01', null, 'scorecard.month_over'],
    ['2026-11-01', '2026-12-01', 'scorecard.begins_later'],
    ['2026-12-01', '2026-12-01', undefined],
  ])('from %s of one that begins in %s: %s', (from, begins, code) => {
    const decision = decideAssignment(from, begins, '2026-11-01')
    expect(decision.ok ? undefined : decision.refusal.code).toBe(code)
  })
})

import { describe, expect, it } from 'vitest'
import { countFindings } from './count-stock.ts'
import { decideMovement } from './decide-movement.ts'
import { holderOf, stockAt } from './stock.ts'
import { headquartersStock as hq, isBelow, type StockHolder } from './stock-holder.ts'
import type { StockMovement, StockMovementKind, StockStretch } from './stock-movement.ts'

const franchisee: StockHolder = { franchiseeId: 'f', storeId: null, staffId: null }
const store: StockHolder = { franchiseeId: 'f', storeId: 's', staffId: null }
const rep: StockHolder = { franchiseeId: 'f', storeId: 's', staffId: 'r' }
const other: StockHolder = { franchiseeId: 'g', storeId: null, staffId: null }

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour))
const move = (
  kind: StockMovementKind,
  from: number,
  to: number,
  by: StockHolder,
  goesTo: StockHolder | null = null,
  hour = 0,
): StockMovement => ({ kind, range: { from, to }, by, to: goesTo, at: at(hour) })

const course = [
  move('printed', 1, 1000, hq, null, 0),
  move('issued', 1, 500, hq, franchisee, 1),
  move('received', 1, 500, franchisee, null, 2),
  move('issued', 1, 100, franchisee, rep, 3),
  move('received', 1, 100, rep, null, 4),
  move('sold', 7, 7, rep, null, 5),
  move('lost', 90, 99, rep, null, 6),
  move('returned', 50, 89, rep, store, 7),
]

/** The series after movements that must all be accepted. */
const standing = (movements: readonly StockMovement[]) =>
  movements.reduce<StockStretch[]>((stock, movement) => {
    const decided = decideMovement(stock, movement)
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal))
    return decided.value
  }, [])

describe('custody', () => {
  it('knows who has each number, now and at any time before', () => {
    const stock = standing(course)
    expect(
      stock.map(({ from, to, state, holder }) => [
        from,
        to,
        state,
        holder.staffId ?? holder.storeId ?? holder.franchiseeId,
      ]),
    ).toEqual([
      [1, 6, 'held', 'r'],
      [7, 7, 'sold', 'r'],
      [8, 49, 'held', 'r'],
      [50, 89, 'on_the_way', 's'],
      [90, 99, 'lost', 'r'],
      [100, 100, 'held', 'r'],
      [101, 500, 'held', 'f'],
      [501, 1000, 'held', null],
    ])
    expect(holderOf(stock, 7)).toMatchObject({ state: 'sold', holder: rep })
    expect(holderOf(stockAt(course, at(3)), 7)).toMatchObject({ state: 'on_the_way', holder: rep })
    expect(holderOf(stockAt(course, at(0)), 7)).toMatchObject({ state: 'held', holder: hq })
    expect(holderOf(stock, 1001)).toBeNull()
    expect(stockAt(course, at(9))).toEqual(stock)
  })

  it('joins what stands alike again', () => {
    const back = [...course.slice(0, 3), move('returned', 1, 500, franchisee, hq), move('received', 1, 500, hq)]
    expect(standing(back)).toEqual([{ from: 1, to: 1000, holder: hq, state: 'held' }])
  })

  const refused: [StockMovement, string, object?][] = [
    [move('sold', 7, 7, rep), 'stock.already_sold', { from: '7', to: '7' }],
    [move('sold', 101, 101, rep), 'stock.not_held', { from: '101', to: '101' }],
    [move('sold', 1, 1, franchisee), 'stock.not_held'],
    [move('issued', 1, 101, rep, rep), 'stock.wrong_way'],
    [move('issued', 101, 110, franchisee, other), 'stock.wrong_way'],
    [move('issued', 501, 510, hq, null), 'stock.wrong_way'],
    [move('returned', 101, 110, franchisee, rep), 'stock.wrong_way'],
    [move('printed', 2000, 2010, franchisee), 'stock.wrong_way'],
    [move('printed', 900, 1100, hq), 'stock.overlapping', { from: '900', to: '1000' }],
    [move('issued', 990, 1010, hq, franchisee), 'stock.never_printed', { from: '1001', to: '1010' }],
    [move('sold', 95, 95, rep), 'stock.gone'],
    [move('sold', 50, 50, store), 'stock.not_received'],
    [move('received', 1, 1, rep), 'stock.received_already'],
    [move('issued', 400, 600, hq, other), 'stock.not_held', { from: '400', to: '500' }],
  ]
  it.each(refused)('%j: %s', (movement, code, params) => {
    expect(decideMovement(standing(course), movement)).toMatchObject({
      ok: false,
      refusal: { code, params: params ?? {} },
    })
  })

  it('names numbers the way they are printed', () => {
    expect(decideMovement(standing(course), move('sold', 7, 7, rep), (serial) => `No. ${serial}`)).toMatchObject({
      refusal: { params: { from: 'No. 7', to: 'No. 7' } },
    })
  })

  it('says what a count found missing and what too much, and whose that is', () => {
    const found = countFindings(standing(course), rep, [
      { from: 7, to: 20 },
      { from: 1, to: 5 },
      { from: 18, to: 49 },
      { from: 101, to: 101 },
      { from: 5000, to: 5001 },
    ])
    expect([found.expected, found.counted]).toEqual([49, 51])
    expect(found.missing).toEqual([
      { from: 6, to: 6 },
      { from: 100, to: 100 },
    ])
    expect(found.surplus).toMatchObject([
      { from: 7, to: 7, stretch: { state: 'sold' } },
      { from: 101, to: 101, stretch: { holder: franchisee } },
      { from: 5000, to: 5001, stretch: null },
    ])
  })

  it('goes down by levels, which may be left out', () => {
    expect([isBelow(hq, rep), isBelow(franchisee, rep), isBelow(store, rep)]).toEqual([true, true, true])
    expect([isBelow(rep, store), isBelow(rep, rep), isBelow(other, rep), isBelow(hq, hq)]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

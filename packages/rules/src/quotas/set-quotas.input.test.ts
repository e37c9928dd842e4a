import { describe, expect, it } from 'vitest'
import { inputIssues } from '../input/input-issues.ts'
import { setQuotasInput } from './set-quotas.input.ts'

const store = { month: '2026-10-01', franchiseeId: 'f', storeId: 's', staffId: null, target: 100 }
const cellsOf = (...cells: object[]) => ({ metric: 'sales_amount', cells })

function issuesOf(input: unknown): string[] {
  const read = setQuotasInput.safeParse(input)
  return read.success ? [] : inputIssues(read.error, input).map(({ path, code }) => `${path.join('.')} ${code}`)
}

describe('setQuotasInput', () => {
  it('takes cells of every level, to be set or taken away, checked against what was seen or not', () => {
    const read = setQuotasInput.parse(
      cellsOf(
        { month: '2026-10-01', target: null },
        { ...store, expected: null },
        { ...store, staffId: 'r', expected: 5 },
      ),
    )
    expect(read.cells).toEqual([
      { month: '2026-10-01', franchiseeId: null, storeId: null, staffId: null, target: null },
      { ...store, expected: null },
      { ...store, staffId: 'r', expected: 5 },
    ])
  })

  it.each([
    [{ target: 0 }, 'target not_positive'],
    [{ target: -5 }, 'target not_positive'],
    [{ target: 1.5 }, 'target not_an_integer'],
    [{ target: '12' }, 'target not_a_number'],
    [{ target: 1_000_000_000_000 }, 'target too_large'],
    [{ target: 100_000_000_001 }, 'target too_large'],
    [{ month: '2026-10-02' }, 'month not_a_month'],
    [{ month: '2026-13-01' }, 'month invalid_date'],
    [{ month: '1989-12-01' }, 'month date_out_of_range'],
    [{ month: '2101-01-01' }, 'month date_out_of_range'],
    [{ storeId: null, staffId: 'r' }, 'storeId required'],
    [{ franchiseeId: null }, 'franchiseeId required'],
    [{ more: 1 }, 'more unknown_field'],
  ])('%j: %s', (change, found) => {
    expect(issuesOf(cellsOf(store, { ...store, month: '2026-11-01', ...change }))).toEqual([`cells.1.${found}`])
  })

  it('takes the largest and the smallest of each', () => {
    for (const month of ['1990-01-01', '2100-12-01']) {
      expect(issuesOf(cellsOf({ ...store, month, target: 100_000_000_000 }, { ...store, target: 1 }))).toEqual([])
    }
    expect(issuesOf({ metric: 'cards_sold', cells: [{ ...store, target: 1_000_000 }] })).toEqual([])
  })

  it('wants fewer of what is counted than of money', () => {
    const cells = [store, { ...store, month: '2026-11-01', target: 1_000_001 }]
    for (const metric of ['cards_sold', 'new_customers']) {
      const read = setQuotasInput.safeParse({ metric, cells })
      expect(read.error && inputIssues(read.error, { metric, cells })).toEqual([
        { path: ['cells', '1', 'target'], code: 'too_large', params: { max: '1,000,000' } },
      ])
    }
  })

  it('names every bad cell among two hundred', () => {
    const cells = Array.from({ length: 200 }, (_, at) => ({ ...store, staffId: `r${at}` }))
    const bad = cells.map((cell, at) =>
      at === 17 ? { ...cell, target: 1_000_000_000_000 } : at === 180 ? { ...cell, target: 0 } : cell,
    )
    expect(issuesOf(cellsOf(...bad))).toEqual(['cells.17.target too_large', 'cells.180.target not_positive'])
    const mixed = cells.map((cell, at) => ({ ...cell, target: at === 17 ? 1_000_001 : at === 180 ? 'x' : 100 }))
    expect(issuesOf({ metric: 'cards_sold', cells: mixed })).toEqual([
      'cells.180.target not_a_number',
      'cells.17.target too_large',
    ])
    expect(issuesOf({ metric: 'cards_sold', cells: [null, 5, store] })).toEqual(['cells.0 required', 'cells.1 invalid'])
  })

  it('wants each cell once, at least one and at most a thousand', () => {
    expect(issuesOf(cellsOf(store, { ...store, target: 200 }))).toEqual(['cells.1 repeated'])
    expect(issuesOf(cellsOf(store, { ...store, staffId: 'r' }, { ...store, month: '2026-11-01' }))).toEqual([])
    expect(issuesOf(cellsOf())).toEqual(['cells required'])
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...store, staffId: `r${at}` }))
    expect(issuesOf(cellsOf(...many))).toEqual(['cells too_many_items'])
    expect(issuesOf(cellsOf(...many.slice(1)))).toEqual([])
    expect(issuesOf({ metric: 'profit', cells: [store] })).toEqual(['metric invalid'])
  })
})

import { describe, expect, test } from 'vitest'
import { attainmentFilter, levelsIn, monthsOf } from './attainment-address.ts'

const bare = {
  ...{ place: null, month: null, q: null, sort: null, after: null, before: null, last: null, at: null, view: null },
  ...{ span: null, organised: null, level: null, metric: null },
}

describe('the address of the attainment', () => {
  test('reaches back as far as the span says', () => {
    const of = (span: 'month' | 'quarter' | 'year_to_date' | 'twelve_months') =>
      monthsOf({ span, month: '2026-03' }, '2026-11')
    expect(of('month')).toEqual({ from: '2026-03', to: '2026-03' })
    expect(of('quarter')).toEqual({ from: '2026-01', to: '2026-03' })
    expect(of('year_to_date')).toEqual({ from: '2026-01', to: '2026-03' })
    expect(of('twelve_months')).toEqual({ from: '2025-04', to: '2026-03' })
  })

  test('asks for this month’s people as it was organised then where nothing is chosen', () => {
    expect(attainmentFilter(bare, 'chain', '2026-11')).toEqual({
      ...{ from: '2026-11-01', to: '2026-11-01', level: 'staff', metric: 'sales_amount', organised: 'then' },
    })
  })

  test('offers no level that the viewer has nothing of', () => {
    expect(levelsIn('person', null)).toEqual(['staff'])
    expect(levelsIn('store', null)).toEqual(['store', 'staff'])
    const chosen = { ...bare, level: 'franchisee' as const }
    expect(attainmentFilter(chosen, 'store', '2026-11').level).toBe('staff')
  })
})

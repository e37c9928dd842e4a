import { describe, expect, it } from 'vitest'
import { loadReportsAddress, reportAddresses, reportInput, shownIn } from './reports-address.ts'

const today = '2026-11-21'
const read = (search: string) => loadReportsAddress(new URLSearchParams(search))
const shown = (search: string) => shownIn(read(search), 'chain', today)

describe('what is shown', () => {
  it('is today, by the places below, where nothing is said', () => {
    expect(shown('')).toEqual({ period: 'daily', on: today, grouping: 'franchisee' })
    expect(shownIn(read('place=store-s1'), 'chain', today).grouping).toBe('staff')
    expect(shownIn(read(''), 'franchisee', today).grouping).toBe('store')
    expect(shownIn(read(''), 'person', today).grouping).toBe('card_product')
  })

  it('is the month of the top bar, and of a day the last that the month has so far', () => {
    expect(shown('period=monthly&month=2026-10').on).toBe('2026-10-01')
    expect(shown('month=2026-10').on).toBe('2026-10-31')
    expect(shown('on=2026-11-03').on).toBe('2026-11-03')
    expect(shown('on=2026-10-03').on).toBe('2026-10-03')
    expect(shown('on=2026-11-03&month=2026-09').on).toBe('2026-09-30')
  })

  it('never breaks a day down by days', () => {
    expect(shown('by=day').grouping).toBe('franchisee')
    expect(shown('by=day&period=monthly').grouping).toBe('day')
  })

  it('is asked of the api with its place', () => {
    expect(reportInput(shown('on=2026-11-03&by=staff'), { kind: 'store', id: 's1' })).toEqual({
      ...{ period: 'daily', on: '2026-11-03', grouping: 'staff', storeId: 's1' },
    })
  })
})

describe('its neighbours', () => {
  const of = (search: string) => reportAddresses(read(search), shown(search), today)

  it('are the days around it, over the ends of months, up to today', () => {
    expect(of('on=2026-11-01&place=store-s1').previous).toBe('/reports?place=store-s1&month=2026-10&on=2026-10-31')
    expect(of('on=2026-10-31').next).toBe('/reports?on=2026-11-01')
    expect(of('on=2026-11-20').next).toBe('/reports')
    expect([of('').next, of('').isNow]).toEqual([null, true])
  })

  it('are the months around it', () => {
    const { previous, next, now } = of('period=monthly&month=2026-10')
    expect([previous, next, now]).toEqual([
      '/reports?month=2026-09&period=monthly',
      '/reports?period=monthly',
      '/reports?period=monthly',
    ])
  })

  it('are the same time as the other kind of report', () => {
    expect(of('on=2026-10-03').as('monthly')).toBe('/reports?month=2026-10&period=monthly')
    expect(of('period=monthly&month=2026-10').as('daily')).toBe('/reports?month=2026-10&on=2026-10-31')
  })

  it('keep all but the order by another grouping', () => {
    expect(of('on=2026-10-03&sort=bonus.asc').by('store')).toBe('/reports?on=2026-10-03&by=store')
  })
})

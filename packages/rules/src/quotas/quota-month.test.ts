import { expect, it } from 'vitest'
import { monthEnd } from '../input/day.ts'
import { daysInMonth } from '../input/days-in-month.ts'

it('ends every month of 400 years on its last day', () => {
  for (let month = 0; month < 4800; month += 1) {
    const [year, number] = [1900 + Math.floor(month / 12), (month % 12) + 1]
    const prefix = `${year}-${String(number).padStart(2, '0')}`
    expect(monthEnd(`${prefix}-01`)).toBe(`${prefix}-${daysInMonth(year, number)}`)
  }
})

import { describe, expect, it } from 'vitest'
import { addDays, daysFrom } from './day.ts'
import { demandOn } from './demand.ts'
import { springFestival } from './spring-festival.ts'

const sum = (from: string, to: string) => daysFrom(from, to).reduce((total, day) => total + demandOn(day), 0)

describe('demandOn', () => {
  it('is about one on the average day of a year', () => {
    for (const year of ['2024', '2025', '2026', '2027']) {
      const average = sum(`${year}-01-01`, `${year}-12-31`) / daysFrom(`${year}-01-01`, `${year}-12-31`).length
      expect(average).toBeGreaterThan(0.95)
      expect(average).toBeLessThan(1.15)
    }
  })

  it('knows the spring festival to the day, or one off', () => {
    const known = { '2024': '2024-02-10', '2025': '2025-01-29', '2026': '2026-02-17', '2027': '2027-02-06' }
    for (const [year, day] of Object.entries(known)) {
      expect([addDays(day, -1), day, addDays(day, 1)]).toContain(springFestival(year))
    }
  })

  it('falls over the spring festival and peaks before it', () => {
    const festival = springFestival('2026')
    expect(sum(festival, addDays(festival, 6))).toBeLessThan(sum(addDays(festival, -14), addDays(festival, -8)) / 5)
  })

  it('is highest on Saturdays', () => {
    expect(demandOn('2026-08-22')).toBeGreaterThan(demandOn('2026-08-18'))
  })
})

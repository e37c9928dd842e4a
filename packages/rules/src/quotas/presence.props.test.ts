import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../input/day.ts'
import { workingCalendar } from './calendar/working-calendar.ts'
import { countedDays, type Employment, presenceOf, wholeOf } from './presence.ts'

const calendar = workingCalendar('2026-01-01', '2026-12-31')
const day = fc.integer({ min: -60, max: 430 }).map((days) => addDays('2026-01-01', days))
const store = fc.constantFrom('a', 'b', 'c', null)
const leave = fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([fromOn, days]) => ({
  fromOn,
  toOn: addDays(fromOn, days),
}))
const employment: fc.Arbitrary<Employment> = fc.record({
  hiredOn: fc.option(day),
  leftOn: fc.option(day),
  postings: fc.uniqueArray(fc.record({ fromOn: day, storeId: store }), {
    selector: ({ fromOn }) => fromOn,
    maxLength: 8,
  }),
  leaves: fc.array(leave, { maxLength: 6 }),
})
const ramp = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 })
const months = Array.from({ length: 12 }, (_, at) => {
  const from = `2026-${String(at + 1).padStart(2, '0')}-01`
  return { from, to: addDays(addDays(from, 31).slice(0, 8).concat('01'), -1) }
})

/** Said another way: how much a single day counts for, wherever it is spent. */
function dayOf({ hiredOn, leftOn, leaves }: Employment, on: string): number {
  if ((hiredOn && on < hiredOn) || (leftOn && on > leftOn)) return 0
  return leaves.some(({ fromOn, toOn }) => daysBetween(fromOn, toOn).includes(on)) ? 0 : 100
}

test('places add up to the person’s whole over any course of postings, leaves, hire and leaving', () => {
  fc.assert(
    fc.property(employment, (one) => {
      for (const month of months) {
        const whole = countedDays(month, calendar).reduce((sum, on) => sum + dayOf(one, on), 0)
        expect(wholeOf(presenceOf(one, month, [], calendar))).toBe(whole)
      }
    }),
    { numRuns: 60 },
  )
})

test('a posting moves days from place to place and makes none', () => {
  fc.assert(
    fc.property(employment, ramp, day, store, (one, percents, fromOn, storeId) => {
      const others = one.postings.filter((posting) => posting.fromOn !== fromOn)
      const moved = { ...one, postings: [...others, { fromOn, storeId }] }
      for (const month of months)
        expect(wholeOf(presenceOf(moved, month, percents, calendar))).toBe(
          wholeOf(presenceOf(one, month, percents, calendar)),
        )
    }),
    { numRuns: 60 },
  )
})

test('nothing lies outside of the employment, and nothing beyond a full day', () => {
  fc.assert(
    fc.property(employment, ramp, (one, percents) => {
      for (const month of months) {
        const whole = wholeOf(presenceOf(one, month, percents, calendar))
        expect(whole).toBeLessThanOrEqual(100 * countedDays(month, calendar).length)
        expect(whole).toBeGreaterThanOrEqual(0)
        const isOver =
          (one.leftOn !== null && one.leftOn < month.from) || (one.hiredOn !== null && one.hiredOn > month.to)
        if (isOver) expect(whole).toBe(0)
      }
    }),
    { numRuns: 60 },
  )
})

test('the order in which postings and leaves are given doesn’t matter', () => {
  fc.assert(
    fc.property(employment, ramp, (one, percents) => {
      const turned = { ...one, postings: one.postings.toReversed(), leaves: one.leaves.toReversed() }
      for (const month of months)
        expect([...presenceOf(turned, month, percents, calendar)]).toEqual([
          ...presenceOf(one, month, percents, calendar),
        ])
    }),
    { numRuns: 40 },
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addMonths } from '../../input/add-months.ts'
import { addDays, daysBetween, monthEnd } from '../../input/day.ts'
import { monthsBetween } from '../../input/months-between.ts'
import { decideSalesMonths, startRange } from './decide-sales-months.ts'
import { naturalCalendar, salesCalendar } from './sales-calendar.ts'
import { lastFirstDay, naturalMonths, type SalesMonths } from './sales-months.ts'

const months = fc
  .record({ year: fc.integer({ min: 2024, max: 2027 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-01`)

const rules = fc.record({ fromMonth: months, firstDay: fc.integer({ min: 1, max: lastFirstDay }) })
const starts = fc
  .record({ month: months, days: fc.option(fc.integer({ min: 0, max: 61 })) })
  .map(({ month, days }) => ({ month, startsOn: days === null ? null : addDays(startRange(month).from, days) }))

type Step = (before: SalesMonths) => SalesMonths
const steps: fc.Arbitrary<Step> = fc.oneof(
  rules.map(
    (rule): Step =>
      (before) => ({ ...before, rules: [...before.rules, rule] }),
  ),
  starts.map(
    (start): Step =>
      (before) => ({ ...before, starts: [...before.starts, start] }),
  ),
)

/** What a chain may have come to say: each step as it was accepted. */
const calendars = fc.array(steps, { maxLength: 8 }).map((all) =>
  all.reduce<SalesMonths>((before, step) => {
    const after = step(before)
    return decideSalesMonths({ before, after, month: '2025-01-01', fixed: [] }).ok ? after : before
  }, naturalMonths),
)

const from = '2023-06-01'
const to = '2028-06-01'

it('parts all days into months that follow each other, none empty or longer than two natural ones', () => {
  fc.assert(
    fc.property(calendars, (said) => {
      const { spanOf, monthOf } = salesCalendar(said)
      const spans = monthsBetween(from, to).map((month) => ({ month, ...spanOf(month) }))
      const days = spans.flatMap((span) => daysBetween(span.from, span.to))
      expect(days).toEqual(daysBetween(spans[0]?.from ?? '', spans.at(-1)?.to ?? ''))
      for (const { month, ...span } of spans) {
        expect([monthOf(span.from), monthOf(span.to)]).toEqual([month, month])
        const length = daysBetween(span.from, span.to).length
        expect(length).toBeGreaterThan(0)
        expect(length).toBeLessThanOrEqual(62)
      }
    }),
  )
})

it('is natural where nothing was said, and wherever it says that it is', () => {
  fc.assert(
    fc.property(months, calendars, (month, said) => {
      expect(naturalCalendar.spanOf(month)).toEqual({ from: month, to: monthEnd(month) })
      const calendar = salesCalendar(said)
      const isNatural = monthsBetween(from, to).every((one) => calendar.spanOf(one).from === one)
      if (calendar.isNatural) expect(isNatural).toBe(true)
    }),
  )
})

it('never moves a day of a month that is closed', () => {
  fc.assert(
    fc.property(calendars, steps, fc.array(months, { minLength: 1, maxLength: 4 }), (before, step, fixed) => {
      const after = step(before)
      if (!decideSalesMonths({ before, after, month: '2025-01-01', fixed }).ok) return
      for (const month of fixed) expect(salesCalendar(after).spanOf(month)).toEqual(salesCalendar(before).spanOf(month))
    }),
  )
})

it('lets whatever begins two months after the last that is closed', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: lastFirstDay }), (closed, firstDay) => {
      const fromMonth = addMonths(closed, 2)
      const after = { ...naturalMonths, rules: [{ fromMonth, firstDay }] }
      const decision = decideSalesMonths({ before: naturalMonths, after, month: fromMonth, fixed: [closed] })
      expect(decision.ok).toBe(true)
    }),
  )
})

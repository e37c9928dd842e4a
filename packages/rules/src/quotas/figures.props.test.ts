import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scaled } from '../exact/scaled.ts'
import { addDays } from '../input/day.ts'
import { workingCalendar } from './calendar/working-calendar.ts'
import { raiseTarget } from './raise-target.ts'
import { splitQuota } from './split-quota.ts'
import { maxTarget } from './target-issue.ts'

const targets = fc.integer({ min: 1, max: maxTarget.money })

it('splits every quota into two whole parts that are the quota, the more behind the later the move', () => {
  const month = '2026-02-01'
  const calendar = workingCalendar(month, '2026-02-28')
  fc.assert(
    fc.property(targets, fc.integer({ min: -3, max: 31 }), (target, days) => {
      const parts = splitQuota({ target, from: month, to: '2026-02-28', fromOn: addDays(month, days), calendar })
      const later = splitQuota({ target, from: month, to: '2026-02-28', fromOn: addDays(month, days + 1), calendar })
      expect(parts.stays + parts.moves).toBe(target)
      expect(Number.isSafeInteger(parts.stays) && parts.stays >= 0 && parts.moves >= 0).toBe(true)
      expect(later.stays).toBeGreaterThanOrEqual(parts.stays)
    }),
  )
})

it('scales to the nearest whole number', () => {
  fc.assert(
    fc.property(
      targets,
      fc.integer({ min: 0, max: 110_000 }),
      fc.integer({ min: 1, max: 110_000 }),
      (value, up, down) => {
        fc.pre((value * up) / down < Number.MAX_SAFE_INTEGER)
        const off = 2n * (BigInt(scaled(value, up, down)) * BigInt(down) - BigInt(value) * BigInt(up))
        expect(off > -BigInt(down) && off <= BigInt(down)).toBe(true)
      },
    ),
  )
})

it('leaves a target as it is at 0 %, and never lowers by a rise', () => {
  fc.assert(
    fc.property(targets, fc.integer({ min: 0, max: 10_000 }), (target, rise) => {
      expect(raiseTarget(target, 0)).toBe(target)
      expect(raiseTarget(target, rise)).toBeGreaterThanOrEqual(target)
      expect(raiseTarget(target, 0 - rise)).toBeLessThanOrEqual(target)
    }),
  )
})

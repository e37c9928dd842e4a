import { expect, it } from 'vitest'
import { quotaMetric } from './quota-metric.input.ts'
import { quotaMeasures, unitOfCode } from './quota-metric.ts'

it('every measure but a ratio may have a quota, and so may a metric of the chain’s', () => {
  expect(quotaMeasures).not.toContain('lead_conversion')
  for (const one of quotaMeasures) expect(quotaMetric.safeParse(one).success).toBe(true)
  expect(quotaMetric.safeParse('0197f2a4-0000-7000-8000-000000000001').success).toBe(true)
})

it.each(['', 'lead_conversion', "x'--", 'unknown', '0197f2a4'])('%j is none', (text) => {
  expect(quotaMetric.safeParse(text).success).toBe(false)
})

it('a code tells its unit, an id none', () => {
  expect(['principal_used', 'services_done', 'lead_conversion', 'some-id'].map(unitOfCode)).toEqual([
    'money',
    'count',
    null,
    null,
  ])
})

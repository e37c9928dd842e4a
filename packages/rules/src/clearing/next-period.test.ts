import { describe, expect, it } from 'vitest'
import { nextPeriod } from './next-period.ts'

const october = { from: '2026-10-01', to: '2026-10-31' }
const november = { from: '2026-11-01', to: '2026-11-30' }
const at = { begin: '2026-11-20', today: '2026-11-20' }

describe('the period that is drafted next', () => {
  it('hasn’t begun: refused', () => {
    expect(nextPeriod('monthly', [october, november], at)).toMatchObject({
      refusal: { code: 'clearing.not_begun', params: { from: '2026-12-01' } },
    })
  })

  it.each([
    ['the one to begin with', 'monthly', [], { begin: '2026-09-15' }, { from: '2026-09-01', to: '2026-09-30' }],
    ['the one after the last, in any order', 'monthly', [october], {}, november],
    [
      'one that was discarded amid others',
      'monthly',
      [november, { from: '2026-09-01', to: '2026-09-30' }],
      {},
      october,
    ],
    ['what a change of rhythm leaves of a week', 'weekly', [october], {}, { from: '2026-11-01', to: '2026-11-01' }],
    [
      'a gap that the next rhythm would overstep',
      'monthly',
      [
        { from: '2026-09-28', to: '2026-10-04' },
        { from: '2026-10-12', to: '2026-10-18' },
      ],
      {},
      { from: '2026-10-05', to: '2026-10-11' },
    ],
  ] as const)('is %s', (_, rhythm, held, change, period) => {
    expect(nextPeriod(rhythm, held, { ...at, ...change })).toEqual({ ok: true, value: period })
  })
})

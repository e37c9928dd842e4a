import { describe, expect, test } from 'vitest'
import { decideStaffLeave, longestLeave, type StaffLeaveRequest } from './decide-staff-leave.ts'
import { recordStaffLeaveInput } from './record-staff-leave.input.ts'

const asked = (more: Partial<StaffLeaveRequest> = {}) =>
  decideStaffLeave({
    staff: { hiredOn: '2026-01-05', leftOn: null, isErased: false },
    leave: { fromOn: '2026-03-02', toOn: '2026-03-04' },
    others: [],
    ...more,
  })

describe('a leave', () => {
  test('that touches another, by one day at either end, is refused and says which', () => {
    for (const other of [
      { fromOn: '2026-03-04', toOn: '2026-03-08' },
      { fromOn: '2026-02-20', toOn: '2026-03-02' },
      { fromOn: '2026-03-03', toOn: '2026-03-03' },
    ])
      expect(asked({ others: [other] })).toEqual({
        ok: false,
        refusal: { code: 'staff_leave.overlaps', params: { from: other.fromOn, to: other.toOn } },
      })
  })

  test('before the hire, after the end of the employment, or of somebody erased is refused', () => {
    const outside = { ok: false, refusal: { code: 'staff_leave.outside_employment', params: {} } }
    expect(asked({ staff: { hiredOn: '2026-03-03', leftOn: null, isErased: false } })).toEqual(outside)
    expect(asked({ staff: { hiredOn: null, leftOn: '2026-03-03', isErased: false } })).toEqual(outside)
    expect(asked({ staff: { hiredOn: null, leftOn: null, isErased: true } })).toMatchObject({ ok: false })
  })

  test('is at most a year', () => {
    expect(asked({ leave: { fromOn: '2026-03-01', toOn: '2027-03-02' } })).toMatchObject({
      refusal: { code: 'staff_leave.too_long', params: { max: longestLeave } },
    })
    expect(asked({ leave: { fromOn: '2026-03-01', toOn: '2027-03-01' } })).toMatchObject({ ok: true })
  })

  test('beside others is taken', () => {
    const others = [
      { fromOn: '2026-02-20', toOn: '2026-03-01' },
      { fromOn: '2026-03-05', toOn: '2026-03-05' },
    ]
    expect(asked({ others })).toEqual({ ok: true, value: { fromOn: '2026-03-02', toOn: '2026-03-04' } })
  })

  test('doesn’t end before it starts', () => {
    const input = {
      ...{ staffId: '01990000-0000-7000-8000-000000000001', kind: 'sick', fromOn: '2026-03-02', toOn: '2026-03-01' },
      idempotencyKey: 'a-key-for-this',
    }
    const { error } = recordStaffLeaveInput.safeParse(input)
    expect(error?.issues.map(({ path }) => path)).toEqual([['toOn']])
  })
})

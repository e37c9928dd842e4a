import { expect, it } from 'vitest'
import { decideStaffErasure } from './decide-staff-erasure.ts'

const facts = { staffNo: 'E1', typedNo: 'E1', erasedAt: null, statuses: ['left'], otherPosts: 0 } as const

it('goes through for somebody who has left everywhere', () => expect(decideStaffErasure(facts).ok).toBe(true))

it.each([
  [{ erasedAt: new Date(0) }, 'staff.erased'],
  [{ typedNo: 'E2' }, 'staff.other_number'],
  [{ statuses: ['left', 'active'] as const }, 'staff.not_left'],
  [{ statuses: ['suspended'] as const }, 'staff.not_left'],
  [{ otherPosts: 1 }, 'staff.has_posts'],
])('%j: %s', (change, code) => {
  expect(decideStaffErasure({ ...facts, ...change })).toMatchObject({ ok: false, refusal: { code } })
})

import { expect, it } from 'vitest'
import { decideErasure } from './decide-erasure.ts'

const facts = { customerNo: 'C1', typedNo: 'C1', erasedAt: null, openImports: 0 }

it('goes through where the number is right and nothing is open', () => expect(decideErasure(facts).ok).toBe(true))

it.each([
  [{ erasedAt: new Date(0) }, 'customer.erased'],
  [{ typedNo: 'C2' }, 'customer.other_number'],
  [{ openImports: 1 }, 'customer.in_open_import'],
])('%j: %s', (change, code) => {
  expect(decideErasure({ ...facts, ...change })).toMatchObject({ ok: false, refusal: { code } })
})

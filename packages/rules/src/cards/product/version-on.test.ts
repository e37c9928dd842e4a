import { expect, it } from 'vitest'
import { versionOn } from './version-on.ts'

const versions = [
  { no: 2, fromOn: '2026-06-01' },
  { no: 1, fromOn: '2026-01-01' },
]

it('holds from its day on until the next one begins', () => {
  expect(versionOn(versions, '2026-05-31')?.no).toBe(1)
  expect(versionOn(versions, '2026-06-01')?.no).toBe(2)
  expect(versionOn(versions, '2030-01-01')?.no).toBe(2)
})

it('takes the first for what was sold before it, and none where there is none', () => {
  expect(versionOn(versions, '2025-12-31')?.no).toBe(1)
  expect(versionOn([], '2026-01-01')).toBeNull()
})

import { expect, it } from 'vitest'
import { marksOf } from './marks.ts'

it('finds the cells that the api means', () => {
  const issue = (path: string[]) => ({ path, code: 'too_large', params: { max: '1' } })
  expect(marksOf({ kind: 'invalid', issues: [issue(['cells', '3', 'target']), issue(['metric'])] })).toEqual([
    { at: 3, code: 'too_large', params: { max: '1' } },
  ])
  const refused = { kind: 'refused', code: 'quota.staff_not_there', params: { cells: [0, 2] } } as const
  expect(marksOf(refused).map(({ at }) => at)).toEqual([0, 2])
  expect(marksOf({ kind: 'refused', code: 'access.not_allowed', params: {} })).toEqual([])
})

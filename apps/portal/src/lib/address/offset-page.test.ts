import { expect, it } from 'vitest'
import { offsetOf, offsetPage } from './offset-page.ts'

const at = (place: Partial<Parameters<typeof offsetOf>[0]>) =>
  offsetOf({ after: null, before: null, last: null, ...place })

it('pages by numbers of rows, whatever somebody wrote there', () => {
  expect([at({}), at({ after: '50' }), at({ before: '100' }), at({ before: '20' })]).toEqual([0, 50, 50, 0])
  expect([at({ after: 'x' }), at({ after: '-3' }), at({ after: '1e99' })]).toEqual([0, 0, 2 ** 31 - 1])
  expect(at({ last: true })).toBe(2 ** 31 - 1)
  expect(offsetPage({ offset: 50, rows: 50, count: 120 })).toEqual({
    ...{ hasPreviousPage: true, hasNextPage: true, startCursor: '50', endCursor: '100' },
  })
})

import { expect, it } from 'vitest'
import { readCounted } from './read-counted.ts'

it('reads one number or two a line, however they are set apart', () => {
  expect(readCounted(' 8800000148\n8800000245 - 8800000342\n８８００００００４５ 至 8800000536，77\n\n')).toEqual([
    { first: '8800000148', last: null },
    { first: '8800000245', last: '8800000342' },
    { first: '8800000045', last: '8800000536' },
    { first: '77', last: null },
  ])
  expect(readCounted('  \n')).toEqual([])
})

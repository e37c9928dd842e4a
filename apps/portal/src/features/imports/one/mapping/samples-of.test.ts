import { expect, it } from 'vitest'
import { samplesOf } from './samples-of.ts'

const rows = [
  ['1', 'Eastern', ''],
  ['2', 'Eastern', ''],
  ['3', ' ', 'x'],
  ['4', 'Western'],
  ['5', 'Northern'],
  ['6', 'Southern'],
]

it('shows different values that say something', () => {
  expect(samplesOf(rows, 1)).toEqual(['Eastern', 'Western', 'Northern'])
  expect(samplesOf(rows, 2)).toEqual(['x'])
})

it('shows nothing of a column that is not there', () => {
  expect(samplesOf(rows, -1)).toEqual([])
  expect(samplesOf(rows, 9)).toEqual([])
})

import { expect, it } from 'vitest'
import { furthestBehind } from './furthest-behind.ts'

it('names those that lost most, worst first, and never one that gained', () => {
  const bar = (name: string, amount: number, previousAmount: number) => ({ name, amount, previousAmount })
  const bars = [bar('up', 9, 1), bar('same', 5, 5), bar('a', 90, 100), bar('b', 10, 50), bar('c', 0, 5), bar('d', 0, 2)]
  expect(furthestBehind(bars).map(({ name }) => name)).toEqual(['b', 'a', 'c'])
  expect(furthestBehind([])).toEqual([])
})

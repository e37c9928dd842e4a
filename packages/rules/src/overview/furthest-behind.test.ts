import { expect, it } from 'vitest'
import { furthestBehind } from './furthest-behind.ts'

const place = (name: string, actual: number, previous: number, expected: number | null = null) => ({
  name,
  actual,
  previous,
  expected,
})

it('names those that lack most, worst first, and never one that is ahead', () => {
  const places = [
    place('up', 9, 1),
    place('same', 5, 5),
    place('a', 90, 100),
    place('b', 10, 50),
    place('c', 0, 5),
    place('d', 0, 2),
  ]
  expect(furthestBehind(places).map((one) => [one.place.name, one.short])).toEqual([
    ['b', 40],
    ['a', 10],
    ['c', 5],
  ])
  expect(furthestBehind([])).toEqual([])
})

it('goes by the quota where there is one, and by last month where there is none', () => {
  const places = [place('more than last month, less than asked', 90, 50, 100), place('no quota', 10, 15)]
  expect(furthestBehind(places).map(({ against, short }) => [against, short])).toEqual([
    ['quota', 10],
    ['last_month', 5],
  ])
  expect(furthestBehind([place('less than last month, as much as asked', 60, 100, 60)])).toEqual([])
})

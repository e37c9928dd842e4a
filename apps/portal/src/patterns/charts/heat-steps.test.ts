import { expect, it } from 'vitest'
import { heatStepOf, heatSteps } from './heat-steps.ts'

const stepsOf = (values: readonly (number | null)[]) => {
  const steps = heatSteps(values)
  return values.map((value) => heatStepOf(value, steps))
}

it('puts as many values into each step', () => {
  expect(stepsOf([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
})

it('tells ordinary days apart beside a very good one', () =>
  expect(stepsOf([1, 2, 3, 4, 1_000_000])).toEqual([1, 2, 3, 4, 5]))

it('knows nothing sold from nothing known', () => expect(stepsOf([null, 0, 5])).toEqual([null, 0, 5]))

it('gives equal values one step, the strongest', () => expect(stepsOf([7, 7, 7])).toEqual([5, 5, 5]))

it('holds for a map without a value', () => {
  expect(heatSteps([])).toEqual([])
  expect(stepsOf([0, null])).toEqual([0, null])
})

import { expect, it } from 'vitest'
import { spreadApart } from './spread-apart.ts'

const close = (places: readonly number[]) => places.map((place) => Number(place.toFixed(3)))

it('leaves alone what stands apart', () => expect(spreadApart([0.8, 0.1], 0.2)).toEqual([0.8, 0.1]))

it('pushes down what stands too close, in the order they came', () =>
  expect(close(spreadApart([0.3, 0.25, 0.3], 0.2))).toEqual([0.45, 0.25, 0.65]))

it('never leaves the edge', () => {
  expect(close(spreadApart([0.95, 0.98], 0.2))).toEqual([0.8, 1])
  expect(close(spreadApart([-0.1, 0], 0.2))).toEqual([0, 0.2])
})

it('stands for nothing at all', () => expect(spreadApart([], 0.2)).toEqual([]))

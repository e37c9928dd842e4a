import { expect, it } from 'vitest'
import { paired } from './side-lines.ts'

it('puts alike beside alike, and leaves nothing out that one side has alone', () => {
  const line = (key: string, value: number) => ({ key, value })
  const found = paired([line('a', 1), line('b', 2)], [line('c', 3), line('b', 4)], ({ key }) => key)
  expect(found.map(({ key, before, after }) => [key, before?.value ?? null, after?.value ?? null])).toEqual([
    ['a', 1, null],
    ['b', 2, 4],
    ['c', null, 3],
  ])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { breaks } from '../money/controls/breaks.mjs'

const places = Object.values(breaks as Record<string, string[][]>).flat()

test('what is broken on purpose stands in the product as the proof knows it', () => {
  expect(places.length).toBeGreaterThan(15)
  const unknown = places.filter(([file = '', is = '']) => {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    return is === '' || !source.includes(is)
  })
  expect(unknown).toEqual([])
})

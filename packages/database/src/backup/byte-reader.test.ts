import { expect, test } from 'vitest'
import { ByteReader } from './byte-reader.ts'

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}

test('takes as many bytes as are asked for, however they came', async () => {
  const reader = new ByteReader(pieces('a', 'bcdef', '', 'gh', 'ij'))
  const taken = []
  for (const count of [2, 0, 3, 1, 3, 5, 5]) taken.push((await reader.take(count)).toString())
  expect(taken).toEqual(['ab', '', 'cde', 'f', 'ghi', 'j', ''])
})

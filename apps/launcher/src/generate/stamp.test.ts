import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../bootstrap/root.mjs'
import { hashInputs } from './hash-inputs.ts'
import { whenChanged } from './stamp.ts'

mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true })
const directory = mkdtempSync(path.join(root, 'node_modules/.cache/stamp-'))
const place = path.relative(root, directory)
afterAll(() => rmSync(directory, { recursive: true }))

test('work is done again only when an input changed or an output is gone', async () => {
  let times = 0
  const output = path.join(directory, 'output')
  const work = async () => {
    times++
    writeFileSync(output, '')
  }
  const stamped = { stamp: `${place}/stamp`, hash: 'a', outputs: [`${place}/output`] }
  expect(await whenChanged(stamped, work)).toBe(true)
  expect(await whenChanged(stamped, work)).toBe(false)
  expect(await whenChanged({ ...stamped, hash: 'b' }, work)).toBe(true)
  rmSync(output)
  expect(await whenChanged({ ...stamped, hash: 'b' }, work)).toBe(true)
  expect(times).toBe(3)
})

test('work that fails is done again', async () => {
  const stamped = { stamp: `${place}/failing`, hash: 'a', outputs: [] }
  await expect(whenChanged(stamped, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await whenChanged(stamped, async () => {})).toBe(true)
})

test('a hash changes with contents and with names', () => {
  const hash = () => hashInputs([`${place}/in/*`])
  mkdirSync(path.join(directory, 'in'))
  writeFileSync(path.join(directory, 'in/one'), 'x')
  const first = hash()
  writeFileSync(path.join(directory, 'in/one'), 'y')
  const second = hash()
  writeFileSync(path.join(directory, 'in/two'), '')
  expect(new Set([first, second, hash()]).size).toBe(3)
})

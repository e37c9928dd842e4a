import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepNewest, nextBackup } from './kept-backups.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'hubcap-kept-'))
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

const write = (name: string) => writeFileSync(path.join(directory, name), '')

test('a backup is named after its moment, in a directory that only its owner enters', () => {
  const place = path.join(directory, 'backups')
  const file = nextBackup(place, new Date('2026-11-22T03:04:05.678Z'))
  expect(file).toBe(path.join(place, 'hubcap-20261122T030405Z.backup'))
  expect(statSync(place).mode & 0o777).toBe(0o700)
  expect(() => nextBackup(path.join(directory, 'no', 'where'), new Date())).toThrow(/can’t be made \(ENOENT\)/)
})

test('the newest are kept, and what isn’t ours', () => {
  const days = [19, 20, 21, 22].map((day) => `hubcap-202611${day}T020000Z.backup`)
  for (const name of [...days, 'notes.txt', 'hubcap-old.backup', 'hubcap.backup']) write(name)
  expect(keepNewest(directory, 2)).toBe(2)
  expect(readdirSync(directory).sort()).toEqual([...days.slice(2), 'hubcap-old.backup', 'hubcap.backup', 'notes.txt'])
  expect(keepNewest(directory, 2)).toBe(0)
})

test('what was killed half-way goes; what is being written stays', () => {
  const name = 'hubcap-20261122T020000Z.backup.unfinished-'
  // No process has a number as large.
  for (const pid of [2 ** 30, process.pid]) write(name + pid)
  keepNewest(directory, 1)
  expect(readdirSync(directory)).toEqual([name + process.pid])
})

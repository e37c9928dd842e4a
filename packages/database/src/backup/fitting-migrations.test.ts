import { expect, test } from 'vitest'
import { fittingMigrations } from './fitting-migrations.ts'

const known = ['1_one', '2_two', '3_three'].map((name) => ({ name, sql: '', checksum: `sum of ${name}` }))
const of = (...migrations: { name: string; checksum: string }[]) => ({ migrations, product: '0.1.0' })
const names = (migrations: { name: string }[]) => migrations.map(({ name }) => name)

test('those of the backup come before its rows, those since after', () => {
  const { before, after } = fittingMigrations(known, of(...known.slice(0, 2)))
  expect([names(before), names(after)]).toEqual([['1_one', '2_two'], ['3_three']])
})

test('a backup of a newer product is refused', () => {
  const newer = { name: '4_four', checksum: 'x' }
  expect(() => fittingMigrations(known, of(...known, newer))).toThrow(
    'The backup is of a newer Hubcap (0.1.0, with the migration 4_four): bring this one up to date first.',
  )
})

test('a backup with another migration of the same name is refused', () => {
  const other = { name: '2_two', checksum: 'another' }
  expect(() => fittingMigrations(known, of(known[0]!, other))).toThrow('its migration 2_two is not this one’s')
})

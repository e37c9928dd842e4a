import { expect, it } from 'vitest'
import { nameSearch } from './name-search.ts'

/** As the database compares, for the few operators that are used. */
function matches(row: Record<string, string>, where: object): boolean {
  return Object.entries(where).every(([field, value]) => {
    if (field === 'OR') return (value as object[]).some((one) => matches(row, one))
    if (field === 'AND') return (value as object[]).every((one) => matches(row, one))
    const { startsWith, contains, mode } = value as { startsWith?: string; contains?: string; mode?: string }
    const source = (startsWith ?? contains ?? '').replace(/\\(.)|([.*+?^${}()|[\]])|%/g, (all, plain, special) =>
      plain ? plain.replace(/[.*+?^${}()|[\]\\]/, '\\$&') : special ? `\\${special}` : all === '%' ? '.*' : all,
    )
    return new RegExp(`${startsWith === undefined ? '' : '^'}${source}`, mode ? 'i' : '').test(row[field] ?? '')
  })
}

const store = { name: '武汉光谷店', nameKey: 'wu han guang gu dian', code: 'WH01' }

it.each([
  '武汉',
  '光谷',
  'wuhan',
  'WuHan',
  'wu han',
  'whg',
  'gg',
  'ggd',
  'guanggu',
  'guangg',
  'gudian',
  'WH0',
  'wh01',
  '武汉 店',
  'gu wh',
  '光谷 wh01',
])('武汉光谷店 is found by %s', (text) => {
  expect(matches(store, nameSearch(text, 'code'))).toBe(true)
})

it.each(['汉武', 'hw', 'han wu x', '%', '_', 'w%g', 'WH02', 'uhan', '武汉 王'])('and not by %s', (text) => {
  expect(matches(store, nameSearch(text, 'code'))).toBe(false)
})

it.each(['', '  ', null, undefined])('%j leaves all rows', (text) => {
  expect(nameSearch(text, 'code')).toEqual({})
})

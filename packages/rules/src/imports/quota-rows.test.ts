import { describe, expect, it } from 'vitest'
import { ReferenceCheck } from './check-references.ts'
import { guessMapping } from './guess-mapping.ts'
import type { Known } from './known.ts'
import { lookupOf } from './lookup.ts'
import { rowReader } from './read-row.ts'

const known: Known['quotas'] = {
  franchisees: lookupOf([
    { id: 'f1', code: 'F1', name: '锦蓝' },
    { id: 'f2', code: 'F2', name: '秦川' },
  ]),
  stores: lookupOf([
    { id: 's1', code: 'S1', name: '西湖店', franchiseeId: 'f1' },
    { id: 's2', code: 'S2', name: '中心店', franchiseeId: 'f1' },
    { id: 's3', code: 'S3', name: '中心店', franchiseeId: 'f2' },
  ]),
  staff: lookupOf([
    { id: 'p1', code: '001', name: '王芳', franchiseeId: 'f1', storeId: 's1' },
    { id: 'p2', code: '002', name: '王芳', franchiseeId: 'f1', storeId: 's2' },
    { id: 'p3', code: '003', name: '李雷', franchiseeId: 'f2', storeId: 's3' },
    { id: 'p4', code: '004', name: '韩梅', franchiseeId: 'f1', storeId: null },
  ]),
}

const headings = '月份,考核指标项,加盟商,门店,工号,姓名,目标值'.split(',')
const reader = rowReader('quotas', {
  ...{ mapping: guessMapping('quotas', headings), headings, defaults: {} },
  ...{ currency: 'CNY', country: 'CN', today: '2026-11-21' },
})
const read = (row: string) => reader(row.split(','))

function check(...rows: string[]) {
  const references = new ReferenceCheck('quotas')
  return rows.map((row, at) => {
    const one = read(row)
    const { references: place, problems } = references.add(at + 1, one, known)
    const found = [...one.problems, ...problems].map(({ field, code }) => `${field} ${code}`)
    return found.length > 0 ? found.join() : [place.franchiseeId, place.storeId, place.staffId].join()
  })
}

describe('a month', () => {
  it.each([
    '2026-11',
    '2026/11',
    '2026.11',
    '2026年11月',
    '202611',
    '2026-11-01',
    '2026/11/1 0:00',
    ' ２０２６－１１ ',
  ])('is read from %j', (written) => expect(read(`${written},售卡数,,,,,1`).value.month).toBe('2026-11-01'))

  it.each(['2026-13', '2026-11-15', '11-2026', 'Nov-26', '11月'])('is not %j', (written) =>
    expect(check(`${written},售卡数,,,,,1`)).toEqual(['month not_a_month']),
  )

  it.each(['1989-12', '2101-01'])('lies within the years of quotas: %s', (written) =>
    expect(check(`${written},售卡数,,,,,1`)).toEqual(['month date_out_of_range']),
  )
})

describe('a target', () => {
  it('is an amount or a count by its metric', () => {
    expect(read('2026-11,销售额,,,,,1.2万').value.target).toBe(1_200_000)
    expect(read('2026-11,售卡数,,,,,1.2万').value.target).toBe(12_000)
    expect(check('2026-11,售卡数,,,,,1.5', '2026-11,销售额,,,,,1.005')).toEqual([
      'target not_an_integer',
      'target too_many_decimals',
    ])
  })

  it('can’t be told where the metric can’t', () => {
    expect(check('2026-11,利润,,,,,1.5', '2026-11,,,,,,1.5')).toEqual(['metric invalid_choice', 'metric required'])
  })
})

describe('whose quota it is', () => {
  it.each([
    ['2026-11,售卡数,,,,,1', ',,'],
    ['2026-11,售卡数,锦蓝,,,,1', 'f1,,'],
    ['2026-11,售卡数,,西湖店,,,1', 'f1,s1,'],
    ['2026-11,售卡数,F2,中心店,,,1', 'f2,s3,'],
    ['2026-11,售卡数,,,001,,1', 'f1,s1,p1'],
    // A move is no reason to lose sight of the store where it was.
    ['2026-11,售卡数,,S2,001,,1', 'f1,s2,p1'],
    ['2026-11,售卡数,,,,李雷,1', 'f2,s3,p3'],
    ['2026-11,售卡数,,S2,,王芳,1', 'f1,s2,p2'],
    ['2026-11,售卡数,,,003,王芳,1', 'f2,s3,p3'],
  ])('%s: %s', (row, place) => expect(check(row)).toEqual([place]))

  it.each([
    ['2026-11,售卡数,,中心店,,,1', 'store ambiguous_store'],
    ['2026-11,售卡数,F2,西湖店,,,1', 'store store_of_other_franchisee'],
    ['2026-11,售卡数,,,,王芳,1', 'staff_name ambiguous_staff'],
    ['2026-11,售卡数,,,,赵六,1', 'staff_name unknown_staff_name'],
    ['2026-11,售卡数,,,009,,1', 'staff_no unknown_staff'],
    ['2026-11,售卡数,F2,,001,,1', 'staff_no staff_of_other_franchisee'],
    ['2026-11,售卡数,,S3,001,,1', 'staff_no staff_of_other_franchisee'],
    ['2026-11,售卡数,,,004,,1', 'store seller_without_store'],
    ['2026-11,售卡数,,,,韩梅,1', 'store required'],
  ])('%s: %s', (row, problem) => expect(check(row)).toEqual([problem]))

  it('is told once in a file, however its place is written', () => {
    expect(
      check('2026-11,售卡数,,S1,001,,1', '2026/11,cards sold,锦蓝,西湖店,,王芳,2', '2026-12,售卡数,,S1,001,,1'),
    ).toEqual(['f1,s1,p1', 'null duplicate_in_file', 'f1,s1,p1'])
  })
})

import { describe, expect, it } from 'vitest'
import { ReferenceCheck } from './check-references.ts'
import { guessMapping } from './guess-mapping.ts'
import type { ImportKind } from './import-kind.ts'
import type { Known } from './known.ts'
import { lookupOf } from './lookup.ts'
import { rowReader } from './read-row.ts'

const franchisees = lookupOf([
  { id: 'f1', code: '1', name: 'Eastern' },
  { id: 'f2', code: '2', name: 'Western' },
])
const stores = lookupOf([
  { id: 's1', code: 'S1', name: 'Eastern', franchiseeId: 'f1' },
  { id: 's2', code: 'S2', name: 'Western', franchiseeId: 'f2' },
  { id: 's3', code: 'S3', name: 'Corner', franchiseeId: 'f1' },
  { id: 's4', code: 'S4', name: 'Corner', franchiseeId: 'f2' },
])
const staff = lookupOf([
  { id: 'p1', code: '1', name: 'Nancy', franchiseeId: 'f1', storeId: 's1' },
  { id: 'p9', code: '9', name: 'Anne', franchiseeId: 'f2', storeId: null },
])
const customers = lookupOf([{ id: 'c1', code: 'ALFKI', name: 'Alfreds' }])
const cardProducts = lookupOf([{ id: 'k1', code: 'K1', name: '千元卡' }])

/** Checks a file of these rows and answers each row's references and all its problems. */
function check<Kind extends ImportKind>(kind: Kind, known: Known[Kind], heading: string, rows: string[]) {
  const headings = heading.split(',')
  const reader = rowReader(kind, {
    mapping: guessMapping(kind, headings),
    headings,
    defaults: {},
    currency: 'USD',
    country: 'US',
    today: '2026-11-21',
  })
  const references = new ReferenceCheck(kind)
  const checked = rows.map((row, at) => references.add(at + 1, reader(row.split(',')), known))
  const late = references.finish(known)
  return checked.map((row, at) => {
    const problems = [...row.problems, ...[late.get(at + 1) ?? []].flat()]
    return { references: row.references, problems: problems.map((found) => `${found.field} ${found.code}`) }
  })
}

describe('franchisees and stores', () => {
  it('finds numbers that come twice or are there already', () => {
    const rows = check('franchisees', { franchisees }, 'code,name', ['7,A', '8,B', '7,C', '1,D', ',E', ',F'])
    expect(rows.map((row) => row.problems)).toEqual([
      [],
      [],
      ['code duplicate_in_file'],
      ['code already_exists'],
      [],
      [],
    ])
  })

  it('finds a franchisee by number and by name', () => {
    const rows = check('stores', { franchisees, stores }, 'code,name,franchisee', ['A,a,1', 'B,b,western', 'C,c,South'])
    expect(rows).toEqual([
      { references: { franchiseeId: 'f1' }, problems: [] },
      { references: { franchiseeId: 'f2' }, problems: [] },
      { references: { franchiseeId: null }, problems: ['franchisee unknown_franchisee'] },
    ])
  })
})

describe('staff', () => {
  const known = { franchisees, stores, staff }
  const places = (rows: string[]) => check('staff', known, 'staff_no,name,franchisee,store', rows)

  it('lays one column of regions on franchisee and store', () => {
    const [row] = check('staff', known, 'staff_no,name,regions', ['21,Nancy,Eastern'])
    expect(row).toEqual({ references: { franchiseeId: 'f1', storeId: 's1' }, problems: [] })
  })

  it('takes the franchisee of the store, tells stores of one name apart, and wants one of the two', () => {
    expect(places(['21,A,,S2', '22,B,2,Corner', '23,C,,Corner', '24,D,1,S2', '25,E,1,', '26,F,,'])).toEqual([
      { references: { franchiseeId: 'f2', storeId: 's2' }, problems: [] },
      { references: { franchiseeId: 'f2', storeId: 's4' }, problems: [] },
      { references: { franchiseeId: null, storeId: null }, problems: ['store ambiguous_store'] },
      { references: { franchiseeId: 'f1', storeId: null }, problems: ['store store_of_other_franchisee'] },
      { references: { franchiseeId: 'f1', storeId: null }, problems: [] },
      { references: { franchiseeId: null, storeId: null }, problems: ['franchisee required'] },
    ])
  })

  const managers = (rows: string[]) =>
    check('staff', known, 'staff_no,name,franchisee,manager_no', rows).map((row) => row.problems)

  it('takes managers in any order, of the file or there already', () => {
    expect(managers(['21,A,1,22', '22,B,2,1', '23,C,1,21'])).toEqual([[], [], []])
  })

  it('finds managers that nobody knows, and every member of a circle but nobody below it', () => {
    expect(managers(['21,A,1,99', '22,B,1,22', '23,C,1,24', '24,D,1,25', '25,E,1,23', '26,F,1,23'])).toEqual([
      ['manager_no unknown_manager'],
      ['manager_no manager_is_self'],
      ['manager_no manager_in_circle'],
      ['manager_no manager_in_circle'],
      ['manager_no manager_in_circle'],
      [],
    ])
  })

  it('walks a line of a hundred thousand managers once', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `n${at},A,1,${at === 0 ? '' : `n${at - 1}`}`)
    expect(managers(rows).every((problems) => problems.length === 0)).toBe(true)
  })
})

describe('customers', () => {
  it('leaves a phone to the customer who had it first, and refuses nobody for it', () => {
    const known = { customers, phoneKeys: new Set(['+12065559857']) }
    const rows = check('customers', known, 'customer_no,name,phone', [
      'A,a,(206) 555-9857',
      'B,b,(206) 555-9482',
      'C,c,206-555-9482',
      'ALFKI,d,',
    ])
    expect(rows).toEqual([
      { references: { phoneKey: null }, problems: [] },
      { references: { phoneKey: '+12065559482' }, problems: [] },
      { references: { phoneKey: null }, problems: [] },
      { references: { phoneKey: null }, problems: ['customer_no already_exists'] },
    ])
  })
})

describe('card sales', () => {
  const known = { staff, stores, customers, cardProducts, saleNos: new Set(['1']) }
  const heading = 'sale_no,staff_no,customer_no,sold_on,amount,store,product'
  const sale = (rest: string) => check('card_sales', known, heading, [rest])[0]

  it('lies where its seller works, with the only product', () => {
    expect(sale('2,1,ALFKI,1996-07-04,1,,')).toEqual({
      references: { franchiseeId: 'f1', storeId: 's1', staffId: 'p1', customerId: 'c1', cardProductId: 'k1' },
      problems: [],
    })
  })

  it.each([
    ['1,1,ALFKI,1996-07-04,1,,', ['sale_no already_exists']],
    ['2,7,ALFKI,1996-07-04,1,,', ['staff_no unknown_staff']],
    ['2,Nancy,ALFKI,1996-07-04,1,,', ['staff_no unknown_staff']],
    ['2,1,NOBODY,1996-07-04,1,,', ['customer_no unknown_customer']],
    ['2,9,ALFKI,1996-07-04,1,,', ['store seller_without_store']],
    ['2,9,ALFKI,1996-07-04,1,Western,', []],
    ['2,1,ALFKI,1996-07-04,1,S2,', ['store store_of_other_franchisee']],
    ['2,1,ALFKI,1996-07-04,1,S8,', ['store unknown_store']],
    ['2,1,ALFKI,1996-07-04,1,,千元卡', []],
    ['2,1,ALFKI,1996-07-04,1,,K2', ['card_product unknown_card_product']],
  ])('%s: %j', (row, problems) => {
    expect(sale(row)?.problems).toEqual(problems)
  })

  it('wants the product named where there are several', () => {
    const several = { ...known, cardProducts: lookupOf([...cardProducts.all, { id: 'k2', code: 'K2' }]) }
    const [row] = check('card_sales', several, heading, ['2,1,ALFKI,1996-07-04,1,,'])
    expect(row?.problems).toEqual(['card_product required'])
  })
})

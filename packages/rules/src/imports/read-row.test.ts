import { describe, expect, it } from 'vitest'
import { guessMapping } from './guess-mapping.ts'
import type { ImportKind } from './import-kind.ts'
import { rowReader } from './read-row.ts'

const file = { currency: 'CNY', country: 'CN', today: '2026-11-21' } as const

function read<Kind extends ImportKind>(kind: Kind, heading: string, cells: string[], defaults = {}, context = {}) {
  const headings = heading.split(',')
  return rowReader(kind, { ...file, ...context, mapping: guessMapping(kind, headings), headings, defaults })(cells)
}

const codes = (row: { problems: readonly { field: string | null; code: string }[] }) =>
  row.problems.map((found) => `${found.field} ${found.code}`)

describe('rowReader', () => {
  it('reads a customer, the phone as it is written and its key', () => {
    const row = read('customers', '客户编号,姓名,手机,国家', ['K1', ' 王小明 ', '138 0013 8000', ''])
    expect(row).toMatchObject({
      isSound: true,
      value: { customerNo: 'K1', name: '王小明', phone: '138 0013 8000', phoneKey: '+8613800138000', country: null },
    })
  })

  it('reads a phone in its own country and never refuses a row for it', () => {
    const heading = 'customer_no,name,phone,country'
    expect(read('customers', heading, ['A', 'B', '030-0074321', 'Germany']).value.phoneKey).toBe('+49300074321')
    expect(read('customers', heading, ['A', 'B', '(5) 555-4729', 'Mexico'])).toMatchObject({
      isSound: true,
      value: { phone: '(5) 555-4729', phoneKey: null },
    })
    expect(read('customers', heading, ['A', 'B', 'ask at the desk', 'Narnia'])).toMatchObject({
      isSound: true,
      value: { phone: 'ask at the desk', phoneKey: null },
    })
  })

  it('reads a sale in minor units of the currency, with the time where there is one', () => {
    const heading = 'sale_no,staff_no,customer_no,sold_on,amount,支付方式'
    expect(read('card_sales', heading, ['10248', '5', 'VINET', '1996-07-04', '440.00', '']).value).toMatchObject({
      amount: 44_000,
      soldOn: { day: '1996-07-04', time: null },
      paymentMethod: 'other',
      store: null,
    })
    expect(read('card_sales', heading, ['1', '5', 'V', '2026/1/5 9:03', '¥1,863.4', '微信支付']).value).toMatchObject({
      amount: 186_340,
      soldOn: { day: '2026-01-05', time: '09:03:00' },
      paymentMethod: 'wechat',
    })
  })

  it('names each cell that is wrong, and keeps what could be read', () => {
    const row = read('card_sales', 'sale_no,staff_no,customer_no,sold_on,amount,payment', [
      '10248',
      '',
      'bad no.',
      '2026-02-30',
      '-440.00',
      'barter',
    ])
    expect(codes(row)).toEqual([
      'staff_no required',
      'customer_no invalid_code',
      'sold_on invalid_date',
      'amount too_small',
      'payment_method invalid_choice',
    ])
    expect(row.value).toMatchObject({ saleNo: '10248', staffNo: null, amount: null })
    const later = read('card_sales', 'sale_no,staff_no,customer_no,sold_on,amount', ['1', '5', 'V', '2026-11-22', '1'])
    expect(codes(later)).toEqual(['sold_on in_future'])
  })

  it('fills empty cells from the defaults, which are read as cells are', () => {
    const heading = 'sale_no,staff_no,customer_no,sold_on,amount'
    const cells = ['1', '5', 'V', '1996-07-04', '1']
    expect(read('card_sales', heading, cells, { card_product: 'C1', payment_method: '现金' }).value).toMatchObject({
      cardProduct: 'C1',
      paymentMethod: 'cash',
    })
    expect(codes(read('card_sales', heading, cells, { payment_method: '赊账' }))).toEqual([
      'payment_method invalid_choice',
    ])
  })

  it('takes N/A, NULL and dashes for nothing, and a line break in an address for a blank', () => {
    const heading = 'code,name,franchisee,address,longitude,latitude,phone'
    const row = read('stores', heading, ['S1', '一店', 'F1', '天府大道\r\n1 号', 'NULL', '-', 'N/A'])
    expect(row).toMatchObject({
      isSound: true,
      value: { address: '天府大道 1 号', longitude: null, latitude: null, phone: null, status: 'open' },
    })
  })

  it('looks at cells together', () => {
    const store = 'code,name,franchisee,longitude,latitude,opened on,closed on'
    expect(codes(read('stores', store, ['S', 'N', 'F', '104', '', '2026-02-01', '2026-01-01']))).toEqual([
      'closed_on ends_before_start',
      'latitude invalid_coordinates',
    ])
    expect(codes(read('stores', store, ['S', 'N', 'F', '104', 'north', '', '']))).toEqual([
      'latitude invalid_coordinates',
    ])
    const staff = 'staff_no,name,region,status,hired,left on'
    expect(read('staff', staff, ['1', 'N', 'R', '', '2020-01-01', '2021-01-01']).value.status).toBe('left')
    expect(read('staff', staff, ['1', 'N', 'R', '', '2020-01-01', '']).value.status).toBe('active')
    expect(codes(read('staff', staff, ['1', 'N', 'R', '离职', '2021-01-01', '2020-01-01']))).toEqual([
      'left_on ends_before_start',
    ])
  })

  it('reads rows that are too short as empty and distrusts rows that are too long', () => {
    expect(codes(read('franchisees', 'code,name', ['1']))).toEqual(['name required'])
    expect(codes(read('franchisees', 'code,name', ['1', 'Smith', ' Ltd']))).toEqual(['null too_many_cells'])
    expect(codes(read('franchisees', 'code,name', ['1', 'Smith', '', '']))).toEqual([])
  })

  it('refuses names that no field would take', () => {
    expect(codes(read('franchisees', 'code,name', ['1', 'x'.repeat(300)]))).toEqual(['name too_long'])
    expect(codes(read('franchisees', 'code,name', ['1', '🚗 洗车']))).toEqual([])
  })
})

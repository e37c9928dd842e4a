import { describe, expect, it } from 'vitest'
import { inputIssues } from '../input/input-issues.ts'
import { foldHeading } from './fold-heading.ts'
import { guessMapping } from './guess-mapping.ts'
import { importFields } from './import-fields.ts'
import { importKinds } from './import-kind.ts'
import { importDefaultsSchema, importMappingSchema, missingFields } from './import-mapping.ts'
import { uniqueHeadings } from './unique-headings.ts'

const headings = (line: string) => line.split(',')

describe('guessMapping', () => {
  it('maps every field that the files of Northwind have', () => {
    expect(guessMapping('franchisees', headings('region_no,name'))).toEqual({ code: 'region_no', name: 'name' })
    expect(guessMapping('stores', headings('region_no,name'))).toEqual({
      code: 'region_no',
      name: 'name',
      franchisee: 'region_no',
    })
    expect(
      guessMapping('staff', headings('staff_no,name,title,manager_no,hire_date,phone,regions,territories')),
    ).toEqual({
      staff_no: 'staff_no',
      name: 'name',
      post: 'title',
      manager_no: 'manager_no',
      hired_on: 'hire_date',
      phone: 'phone',
      franchisee: 'regions',
      store: 'regions',
    })
    const customers = 'customer_no,name,contact_name,contact_title,phone,address,city,region,postal_code,country'
    const { contact_title: _, ...columns } = Object.fromEntries(headings(customers).map((one) => [one, one]))
    expect(guessMapping('customers', headings(customers))).toEqual(columns)
    expect(guessMapping('card_sales', headings('sale_no,staff_no,customer_no,sold_on,country,amount,lines'))).toEqual({
      sale_no: 'sale_no',
      staff_no: 'staff_no',
      customer_no: 'customer_no',
      sold_on: 'sold_on',
      amount: 'amount',
    })
  })

  it('reads Chinese headings with remarks, stars and blanks', () => {
    expect(
      guessMapping('staff', headings('*工号,姓名（必填）,所属门店, 手机号 ,职位,入职日期,直属上级,在职状态')),
    ).toEqual({
      staff_no: '*工号',
      name: '姓名（必填）',
      store: '所属门店',
      phone: ' 手机号 ',
      post: '职位',
      hired_on: '入职日期',
      manager_no: '直属上级',
      status: '在职状态',
    })
    expect(
      guessMapping('card_sales', headings('流水号,售卡时间,门店,销售员,会员号,卡种,实收金额（元）,支付方式')),
    ).toEqual({
      sale_no: '流水号',
      sold_on: '售卡时间',
      store: '门店',
      staff_no: '销售员',
      customer_no: '会员号',
      card_product: '卡种',
      amount: '实收金额（元）',
      payment_method: '支付方式',
    })
  })

  it('gives a column to the field that it names best, whatever the order', () => {
    expect(guessMapping('stores', headings('name,store name,CODE,Store-No'))).toMatchObject({
      code: 'CODE',
      name: 'name',
    })
    expect(guessMapping('customers', headings('联系人,客户名称,客户编号'))).toEqual({
      contact_name: '联系人',
      name: '客户名称',
      customer_no: '客户编号',
    })
  })

  it('guesses nothing from nothing', () => {
    for (const kind of importKinds) expect(guessMapping(kind, ['甲', 'x1', ''])).toEqual({})
  })
})

describe('import fields', () => {
  it.each(importKinds)('of %s know no heading twice, but for columns that are shared', (kind) => {
    const seen = new Map<string, string>()
    for (const [key, field] of Object.entries(importFields[kind])) {
      if (field.sharesColumn) continue
      for (const heading of field.headings.flat().map(foldHeading)) {
        expect([heading, seen.get(heading) ?? key]).toEqual([heading, key])
        seen.set(heading, key)
      }
    }
  })
})

describe('importMappingSchema', () => {
  const issuesOf = (mapping: unknown) => {
    const { error } = importMappingSchema('franchisees', ['region_no', 'name']).safeParse(mapping)
    return error ? inputIssues(error, mapping).map((found) => `${found.path} ${found.code}`) : []
  }

  it('wants fields of the kind and headings of the file', () => {
    expect(issuesOf({ code: 'region_no', name: 'name' })).toEqual([])
    expect(issuesOf({ staff_no: 'region_no' })).toEqual(['staff_no unknown_field'])
    expect(issuesOf({ code: 'number' })).toEqual(['code unknown_heading'])
    expect(issuesOf({ toString: 'name' })).toEqual(['toString invalid'])
    expect(importDefaultsSchema('card_sales').safeParse({ payment_method: 'cash', name: 'x' }).success).toBe(false)
  })

  it('tells what would make every row fail', () => {
    expect(missingFields('card_sales', { sale_no: 'a', staff_no: 'b', customer_no: 'c' }, { amount: '1' })).toEqual([
      'sold_on',
    ])
  })
})

describe('uniqueHeadings', () => {
  it('tells columns apart that the file does not', () => {
    expect(uniqueHeadings(['\uFEFF编号', ' 备注 ', '', '备注', '备注'])).toEqual([
      '编号',
      '备注',
      '#3',
      '备注 #2',
      '备注 #3',
    ])
  })
})

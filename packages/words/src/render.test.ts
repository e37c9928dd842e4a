import { cardProductStatuses } from '@hubcap/rules/catalog/card-product-status'
import { importKinds } from '@hubcap/rules/imports/import-kind'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { storeStatuses } from '@hubcap/rules/network/store-status'
import { roles } from '@hubcap/rules/tenancy/role'
import { describe, expect, it } from 'vitest'
import { render } from './render.ts'
import { vocabularies } from './terms/vocabularies.ts'

describe('render', () => {
  it.each([
    ['required', {}, '必填', 'Required'],
    ['too_long', { max: 120 }, '最多 120 个字', 'At most 120 characters'],
    ['too_long', { max: 1 }, '最多 1 个字', 'At most 1 character'],
    [
      'import.has_problems',
      { count: 1 },
      '有 1 行存在问题。请改正后重新上传，没有导入任何内容。',
      '1 row has problems. Correct and upload the file again; nothing was imported.',
    ],
    [
      'import.too_many_rows',
      { max: 100_000 },
      '一次最多导入 100,000 行，请拆成几份。',
      'An import can have up to 100,000 rows. Please split the file.',
    ],
    [
      'sale.amount_given',
      { price: { minor: 100_000, currency: 'CNY' } },
      '这款卡的价格固定为 ¥1,000.00，不能填其他金额。',
      'This card has a fixed price of ¥1,000.00; no other amount can be entered.',
    ],
    [
      'posting.before_hire',
      { hiredOn: '2026-03-05' },
      '到岗日期不能早于入职日期（2026年3月5日）。',
      'The posting can’t start before the hiring date, 5 Mar 2026.',
    ],
    [
      'write.duplicate',
      { field: 'staffNo' },
      '工号已被使用，请换一个。',
      'This staff number is already taken. Please choose another.',
    ],
    [
      'write.duplicate',
      { field: 'hidden' },
      '这项内容已被使用，请换一个。',
      'This value is already taken. Please choose another.',
    ],
    [
      'invalid_choice',
      { choices: storeStatuses },
      '只能是：筹备中、营业中、暂停营业、已关店',
      'Must be one of: Opening soon, Open, Suspended, Closed',
    ],
    ['invalid_choice', { choices: ['on', 'off'] }, '只能是：on、off', 'Must be one of: on, off'],
    ['unknown_store', { value: '{max} <b>' }, '没有门店“{max} <b>”', 'There is no store “{max} <b>”'],
  ])('%s %j', (code, params, zh, en) => {
    expect([render('zh', code, params), render('en', code, params)]).toEqual([zh, en])
  })

  it('shows nothing broken where parameters are missing or odd', () => {
    expect(render('en', 'too_long')).toBe('At most … characters')
    expect(render('en', 'sale.amount_given', { price: { minor: 'x', currency: '$' } })).toContain('price of …;')
    expect(render('en', 'posting.before_hire', { hiredOn: 'soon' })).toContain('date, ….')
    expect(render('zh', 'invalid_choice', { choices: 'x' })).toBe('只能是：')
  })

  it('names a code that it does not know', () => {
    expect(render('zh', 'card.frozen')).toBe('出了问题，没有完成（card.frozen）。')
    expect(render('en', 'toString')).toContain('(toString)')
  })
})

describe('vocabularies', () => {
  it('keep the order of the rules', () => {
    expect(Object.keys(vocabularies.role ?? {})).toEqual(roles)
    expect(Object.keys(vocabularies.paymentMethod ?? {})).toEqual(paymentMethods)
    expect(Object.keys(vocabularies.cardProductStatus ?? {})).toEqual(cardProductStatuses)
    expect(Object.keys(vocabularies.importKind ?? {})).toEqual(importKinds)
  })
})

import { describe, expect, it } from 'vitest'
import { createCardProductInput } from '../cards/product/create-card-product.input.ts'
import { updateCardProductInput } from '../catalog/update-card-product.input.ts'
import { inputIssues } from '../input/input-issues.ts'
import { recordCardSaleInput } from './record-card-sale.input.ts'
import { voidCardSaleInput } from './void-card-sale.input.ts'

const sale = {
  storeId: 's',
  staffId: 'p',
  cardProductId: 'c',
  paymentMethod: 'wechat',
  soldAt: '2026-11-21T10:00:00.000Z',
  idempotencyKey: '0b9f0a52-5b4e',
}

type Parses = { safeParse: (input: unknown) => { error?: Parameters<typeof inputIssues>[0] | undefined } }
const codesOf = (schema: Parses, input: unknown) => {
  const { error } = schema.safeParse(input)
  return error ? inputIssues(error, input).map((found) => `${found.path.join('.')} ${found.code}`) : []
}

describe('recordCardSaleInput', () => {
  it('takes a known customer by presentation alone', () => {
    expect(codesOf(recordCardSaleInput, { ...sale, presentation: 'signed' })).toEqual([])
  })

  it('wants name and phone of a new customer', () => {
    expect(codesOf(recordCardSaleInput, { ...sale, customerName: '王小明' })).toEqual(['customerPhone required'])
    expect(codesOf(recordCardSaleInput, sale)).toEqual(['customerName required', 'customerPhone required'])
  })

  it('refuses amounts of nothing and less', () => {
    expect(codesOf(recordCardSaleInput, { ...sale, presentation: 'x', amount: 0 })).toEqual(['amount not_positive'])
    expect(codesOf(recordCardSaleInput, { ...sale, presentation: 'x', amount: -1 })).toEqual(['amount too_small'])
  })
})

describe('voidCardSaleInput', () => {
  it('wants a reason', () => {
    expect(codesOf(voidCardSaleInput, { id: 'x', reason: '  ', idempotencyKey: '12345678' })).toEqual([
      'reason required',
    ])
  })
})

describe('card product inputs', () => {
  const product = { code: 'C1000', name: '千元卡', issuer: 'headquarters' }

  it('take a fixed price with what it buys, or neither', () => {
    expect(codesOf(createCardProductInput, { ...product, price: 100_000, principal: 100_000, bonus: 20_000 })).toEqual(
      [],
    )
    expect(createCardProductInput.parse(product)).toMatchObject({ price: null, principal: null, bonus: 0 })
  })

  it('refuse half a price', () => {
    expect(codesOf(createCardProductInput, { ...product, price: 100_000 })).toEqual(['principal required'])
    expect(codesOf(createCardProductInput, { ...product, principal: 100_000 })).toEqual(['price required'])
    expect(codesOf(createCardProductInput, { ...product, bonus: 5 })).toEqual(['price required'])
  })

  it('change a name alone', () => {
    expect(codesOf(updateCardProductInput, { id: 'x', revision: 1, name: '新名' })).toEqual([])
  })
})

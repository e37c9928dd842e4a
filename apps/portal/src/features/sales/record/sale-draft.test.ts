import { recordCardSaleInput } from '@hubcap/rules/sales/record-card-sale.input'
import { expect, it } from 'vitest'
import { type SaleDraft, toInput } from './sale-draft.ts'

const draft: SaleDraft = {
  customerPhone: '138 0013 8000',
  customerName: '王小明',
  presentation: null,
  cardProductId: 'p',
  amount: 5000,
  cardNo: '',
  paymentMethod: 'cash',
  buyerIdentified: true,
  storeId: 's',
  staffId: 'e',
  soldAtWall: null,
  leadId: null,
  idempotencyKey: 'a'.repeat(32),
}
const terms = { issuer: 'seller', bearing: 'named', uses: null, period: null, usesPerMonth: null } as const
const product = {
  ...({ __typename: 'CardProduct', id: 'p', name: '金卡', principal: null, bonus: 0 } as const),
  terms: { __typename: 'CardProductVersion' as const, ...terms, validMonths: null, bonusValidFor: null },
}

it('sends a new customer with name and phone', () => {
  const input = toInput(draft, { ...product, price: 5000 }, 'Asia/Shanghai')
  expect(input).toMatchObject({ customerName: '王小明', customerPhone: '138 0013 8000', amount: null })
  expect(recordCardSaleInput.safeParse(input).success).toBe(true)
})

it('sends a known customer by presentation alone', () => {
  const input = toInput({ ...draft, presentation: 'signed' }, { ...product, price: 5000 }, 'Asia/Shanghai')
  expect(input).toMatchObject({ presentation: 'signed' })
  expect(input).not.toHaveProperty('customerName')
  expect(input).not.toHaveProperty('customerPhone')
})

it('sends an amount only where the card has no price', () => {
  expect(toInput(draft, { ...product, price: null }, 'Asia/Shanghai')).toMatchObject({ amount: 5000 })
})

it('is of the moment that was written, by the chain\u2019s clock, else of the server\u2019s now', () => {
  const momentOf = (soldAtWall: string | null) =>
    toInput({ ...draft, soldAtWall }, { ...product, price: 5000 }, 'Asia/Shanghai').soldAt
  expect(momentOf('2026-11-20T08:30')).toBe('2026-11-20T00:30:00.000Z')
  expect(momentOf(null)).toBeNull()
})

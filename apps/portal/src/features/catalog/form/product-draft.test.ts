import { createCardProductInput } from '@hubcap/rules/cards/product/create-card-product.input'
import { expect, it } from 'vitest'
import { blankProduct, type ProductDraft, productInput } from './product-draft.ts'

const read = (change: Partial<ProductDraft>) =>
  createCardProductInput.safeParse(productInput({ ...blankProduct, code: 'GOLD', name: '金卡', ...change }))
const wrong = (change: Partial<ProductDraft>) => read(change).error?.issues.map(({ path }) => path[0])

it('never takes an empty price for an open one', () => {
  expect(wrong({})).toContain('price')
  expect(read({ pricing: 'open' }).success).toBe(true)
})

it('sends an open card without the figures that were typed before', () => {
  expect(read({ pricing: 'open', price: 5, principal: 5, bonus: 5 }).data).toMatchObject({ price: null, bonus: 0 })
})

it('asks of each kind what it is of, and sends nothing of another', () => {
  const figures = { price: 100_000, principal: 100_000 }
  expect(wrong({ ...figures, kind: 'count' })).toEqual(['uses'])
  expect(wrong({ ...figures, kind: 'period' })).toEqual(['period'])
  expect(read({ ...figures, uses: 10 }).data).toMatchObject({ kind: 'stored_value', uses: null })
  const limited = { kind: 'period', period: 12, usesPerMonth: 4, validMonths: 36 } as const
  expect(read({ ...figures, ...limited }).data).toMatchObject({ period: 'P12M', usesPerMonth: 4, validMonths: null })
})

it('lets a bonus run out only where there is one', () => {
  const figures = { price: 100_000, principal: 100_000, bonusValidFor: 90 }
  expect(read({ ...figures, bonus: 100 }).data?.bonusValidFor).toBe('P90D')
  expect(read(figures).data?.bonusValidFor).toBeNull()
})

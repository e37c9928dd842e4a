import { createCardProductInput } from '@hubcap/rules/cards/product/create-card-product.input'
import { expect, it } from 'vitest'
import { figuresOf } from './product-draft.ts'

const names = { code: 'GOLD', name: '金卡', issuer: 'headquarters' }
const take = (figures: object) => createCardProductInput.safeParse({ ...names, ...figures })

it('sells an open card without figures, whatever was typed before', () => {
  const figures = figuresOf({ pricing: 'open', price: 100, principal: 100, bonus: 20 })
  expect(figures).toEqual({ price: null, principal: null, bonus: 0 })
  expect(take(figures).success).toBe(true)
})

it('gives a fixed card no bonus where none is typed', () => {
  const figures = figuresOf({ pricing: 'fixed', price: 100_000, principal: 100_000, bonus: null })
  expect(take(figures)).toMatchObject({ success: true, data: { price: 100_000, bonus: 0 } })
})

it('does not let a fixed card without a price become an open one', () => {
  expect(take(figuresOf({ pricing: 'fixed', price: null, principal: null, bonus: null })).success).toBe(false)
})

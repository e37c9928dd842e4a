import { expect, it } from 'vitest'
import { decideCardProductTerms } from './decide-card-product.ts'

const before = { issuer: 'seller', price: 100_000, principal: 100_000, bonus: 20_000 } as const

it('changes the terms while nothing was sold', () => {
  const decision = decideCardProductTerms(before, { price: null, principal: null, bonus: 0 }, false)
  expect(decision).toEqual({ ok: true, value: { issuer: 'seller', price: null, principal: null, bonus: 0 } })
})

it('fixes the terms with the first sale, and takes the same ones again', () => {
  expect(decideCardProductTerms(before, { bonus: 0 }, true)).toMatchObject({
    refusal: { code: 'card_product.sold_already' },
  })
  expect(decideCardProductTerms(before, { price: 100_000 }, true)).toEqual({ ok: true, value: before })
})

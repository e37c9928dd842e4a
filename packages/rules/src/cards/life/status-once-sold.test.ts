import { expect, test } from 'vitest'
import { cardLife } from './card-life.ts'
import { statusOnceSold } from './status-once-sold.ts'

test.each([
  ['activated_at_once', false],
  ['activated_later', true],
] as const)('is what the table of a card’s life says: %s', (condition, isActivatedLater) => {
  const row = cardLife.find(({ action, conditions }) => action === 'sell' && conditions.includes(condition))
  expect(statusOnceSold({ isActivatedLater })).toBe(row?.to)
})

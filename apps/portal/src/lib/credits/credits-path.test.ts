import { expect, it } from 'vitest'
import { creditsPath } from './credits-path.ts'

const days = { from: '2026-10-26', to: '2026-11-25' }
const asked = (path: string) => Object.fromEntries(new URL(path, 'https://hubcap.example').searchParams)

it('says metric and days', () => {
  expect(asked(creditsPath({ metric: 'cards_sold', ...days }))).toEqual({
    ...{ metric: 'cards_sold', from: '2026-10-26', to: '2026-11-25', month: '2026-10' },
  })
})

it('says whose, where, and as known when; a store tells more than its franchisee', () => {
  const known = '2026-12-03T08:00:00.000Z'
  const path = creditsPath({ metric: 'm', ...days, franchisee: 'f1', store: 's1', staff: 'p=1', known })
  expect(asked(path)).toMatchObject({ place: 'store-s1', staff: 'p=1', known })
  expect(asked(creditsPath({ metric: 'm', ...days, franchisee: 'f1' })).place).toBe('franchisee-f1')
})

import { describe, expect, it } from 'vitest'
import { rankOf, rankSorts } from './rank.ts'

const rep = (key: string, points: number | null, store: string, franchisee: string) => ({
  key,
  points,
  groups: { store, franchisee, chain: 'all' },
})

describe('rankOf', () => {
  const ranks = rankOf(
    [
      rep('Li', 9000, 's1', 'f1'),
      rep('Wang', 9000, 's2', 'f1'),
      rep('Zhao', 12_000, 's3', 'f2'),
      rep('Chen', 8000, 's1', 'f1'),
      rep('Liu', null, 's1', 'f1'),
      rep('Zhou', 0, 's3', 'f2'),
    ],
    rankSorts,
  )

  it.each([
    ['Zhao', [1, 2], [1, 2], [1, 5]],
    ['Li', [1, 2], [1, 3], [2, 5]],
    ['Wang', [1, 1], [1, 3], [2, 5]],
    ['Chen', [2, 2], [3, 3], [4, 5]],
    ['Zhou', [2, 2], [2, 2], [5, 5]],
    ['Liu', [null, 2], [null, 3], [null, 5]],
  ])('%s: store %j, franchisee %j, chain %j', (key, store, franchisee, chain) => {
    const own = ranks.get(key)
    expect(rankSorts.map((sort) => [own?.[sort].rank, own?.[sort].of])).toEqual([store, franchisee, chain])
  })

  it('leaves those out who belong to no group of the sort', () => {
    const entries = [
      { key: 'a', points: 5, groups: { store: null, franchisee: 'f1', chain: 'all' } },
      { key: 'b', points: 7, groups: { store: null, franchisee: 'f1', chain: 'all' } },
    ]
    expect(rankOf(entries, rankSorts).get('a')).toEqual({
      store: { rank: null, of: 0 },
      franchisee: { rank: 2, of: 2 },
      chain: { rank: 2, of: 2 },
    })
  })
})

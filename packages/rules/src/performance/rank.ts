/** Among whom one is ranked. */
export const rankSorts = ['store', 'franchisee', 'chain'] as const
export type RankSort = (typeof rankSorts)[number]

/** groups: which group of each sort the entry belongs to, null: to none. A rep: { store, franchisee, chain }. */
export type RankEntry<Sort extends string> = {
  readonly key: string
  /** Hundredths of a point; null: not ranked. */
  readonly points: number | null
  readonly groups: Readonly<Record<Sort, string | null>>
}

/** rank: 1 is best, null for no points. of: how many are ranked in the group. */
export type Rank = { readonly rank: number | null; readonly of: number }

const unranked: Rank = { rank: null, of: 0 }

/** Competition ranks, 1 2 2 4: as many are better as stand before one's number. */
function ranksIn(points: readonly (number | null)[]): (own: number | null) => Rank {
  const ranked = points.filter((one) => one !== null).sort((a, b) => b - a)
  const first = new Map<number, number>()
  for (const [at, one] of ranked.entries()) if (!first.has(one)) first.set(one, at + 1)
  return (own) => ({ rank: own === null ? null : (first.get(own) ?? null), of: ranked.length })
}

/** Each entry's rank in each of its groups, by key: equal points share a rank, and the ranks they take up are left out. */
export function rankOf<const Sort extends string>(
  entries: readonly RankEntry<Sort>[],
  sorts: readonly Sort[],
): Map<string, Record<Sort, Rank>> {
  const bySort = sorts.map((sort) => {
    const groups = Map.groupBy(entries, (entry) => entry.groups[sort])
    const ranks = new Map([...groups].map(([group, own]) => [group, ranksIn(own.map(({ points }) => points))]))
    return [sort, ranks] as const
  })
  return new Map(
    entries.map(({ key, points, groups }) => {
      const own = bySort.map(([sort, ranks]) => [
        sort,
        groups[sort] === null ? unranked : (ranks.get(groups[sort])?.(points) ?? unranked),
      ])
      return [key, Object.fromEntries(own) as Record<Sort, Rank>]
    }),
  )
}

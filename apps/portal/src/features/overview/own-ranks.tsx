import type { OwnRankFragment } from '@generated/graphql.ts'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Links } from './links.ts'

type Rank = { rank: number | null; of: number } | null

/** The own points and places among others, as of the last scoring. Of the others it says only how many they are. */
export async function OwnRanks({ scores, links }: { scores: readonly OwnRankFragment[]; links: Links }) {
  const [t, { moment }] = await Promise.all([getTranslations('overview'), getFormat()])
  return scores.map(({ id, points, band, ranks, asOf, storeName, level }) => {
    const placed = (kind: 'store' | 'franchisee' | 'chain', rank: Rank) =>
      rank && rank.rank !== null && rank.of > 0 ? [t(`rank.${kind}`, { rank: rank.rank, of: rank.of })] : []
    const places = [
      ...placed('store', ranks.store),
      ...placed('franchisee', ranks.franchisee),
      ...placed('chain', ranks.chain),
    ]
    if (points === null) return null
    return (
      <Link
        key={id}
        href={links.scores}
        className="quick -mx-2 flex flex-wrap items-baseline gap-x-3 rounded px-2 py-1 hover:bg-hover"
      >
        <b className="font-strong tabular">{t('points', { points: (points / 100).toFixed(2) })}</b>
        {band && <span>{band.name}</span>}
        <span className="text-soft tabular">{places.join(' · ')}</span>
        <span className="text-small text-soft">
          {[level === 'staff' && scores.length > 1 && storeName, t('as_of', { moment: moment(asOf) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Link>
    )
  })
}

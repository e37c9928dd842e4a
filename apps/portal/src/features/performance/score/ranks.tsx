'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { rankSorts } from '@hubcap/rules/performance/rank'
import { rankSortTerms } from '@hubcap/words/terms/performance'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Details } from '@/patterns/details.tsx'

/** One's place among others, and among how many. Nothing about any of them. */
export function Ranks({ ranks }: { ranks: ScoreDetailFragment['ranks'] }) {
  const t = useTranslations('performance.score')
  const { term } = useTerms()
  const items = rankSorts.map((sort) => {
    const one = ranks[sort]
    const isRanked = one !== null && one.rank !== null
    return {
      term: term(rankSortTerms, sort),
      value: isRanked ? (
        <span className="tabular">{t('rank', { rank: String(one.rank), of: String(one.of) })}</span>
      ) : null,
    }
  })
  return <Details items={items} />
}

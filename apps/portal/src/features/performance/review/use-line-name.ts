import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'

/** What a line of a score is called: a metric, an evaluation item, the penalty, or the whole. */
export function useLineName(items: ScoreDetailFragment['items']): (line: string) => string {
  const t = useTranslations('performance.review')
  const { name } = useMetricWords()
  return (line) => {
    if (line === 'penalty' || line === 'total') return t(`line.${line}`)
    return items.find(({ itemId }) => itemId === line)?.name ?? name(line)
  }
}

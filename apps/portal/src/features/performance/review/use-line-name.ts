import { useTranslations } from 'next-intl'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'

/** What a line of a score is called: a metric, the penalty, or the whole. */
export function useLineName(): (line: string) => string {
  const t = useTranslations('performance.review')
  const { name } = useMetricWords()
  return (line) => (line === 'penalty' || line === 'total' ? t(`line.${line}`) : name(line))
}

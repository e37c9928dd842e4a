'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { markPoints } from '@hubcap/rules/performance/mark-points'
import { wholePoints } from '@hubcap/rules/performance/scorecard'
import { roleTerms } from '@hubcap/words/terms/role'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { percentText, pointsText } from '../points.ts'
import { Line } from './line.tsx'

type Item = ScoreDetailFragment['items'][number]
type Props = { item: Item; score: ScoreDetailFragment }

/** An evaluation item: the marks, what they are together, and what was written beside them. */
export function ItemLine({ item, score: { marks, scorecard } }: Props) {
  const t = useTranslations('performance.items')
  const { term } = useTerms()
  const comments = marks.filter((mark) => mark.itemId === item.itemId && mark.comment !== null)
  return (
    <Line name={item.name} points={item.leftOut === null ? pointsText(item.points) : null}>
      <Marks item={item} asked={scorecard?.selfShare ?? 0} />
      {comments.map(({ id, evaluator, comment, givenRole }) => (
        <span key={id} className="mt-1 block whitespace-pre-line">
          {t('comment', { who: evaluator === 'self' ? t('own') : term(roleTerms, givenRole), text: comment ?? '' })}
        </span>
      ))}
    </Line>
  )
}

type MarksProps = {
  item: Item
  /** What the own mark counts for where there is one. */
  asked: number
}

/** The formula with its numbers. */
function Marks({ item: { weight, selfShare, self, manager, leftOut }, asked }: MarksProps) {
  const t = useTranslations('performance.items')
  if (leftOut === 'no_person') return t('no_person')
  if (manager === null) return self === null ? t('no_marks') : t('no_manager', { self })
  const mark = pointsText(markPoints(wholePoints, selfShare, { self, manager }))
  const shown = { manager, weight: percentText(weight) }
  if (self === null) return t(asked > 0 ? 'self_missing' : 'manager_alone', shown)
  if (selfShare === 0) return t('self_beside', { ...shown, self })
  return t('both', { ...shown, self, share: selfShare, rest: 100 - selfShare, mark })
}

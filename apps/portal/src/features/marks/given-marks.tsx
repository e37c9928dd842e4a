'use client'

import type { MarkedScoreFragment } from '@generated/graphql.ts'
import { evaluators } from '@hubcap/rules/performance/mark-points'
import { evaluatorTerms } from '@hubcap/words/terms/performance'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Who } from './who.tsx'

/** What was given, where it isn’t given any more. */
export function GivenMarks({ score }: { score: MarkedScoreFragment }) {
  const t = useTranslations('marks')
  const { term } = useTerms()
  return (
    <div className="grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-4">
      <Who score={score} />
      <dl className="flex flex-wrap gap-x-6 gap-y-3">
        {(score.scorecard?.items ?? []).map(({ itemId, name }) => {
          const given = evaluators.flatMap(
            (by) => score.marks.find((one) => one.itemId === itemId && one.evaluator === by) ?? [],
          )
          return (
            <div key={itemId} className="min-w-28">
              <dt className="font-strong">{name}</dt>
              {given.length === 0 && <dd className="text-soft">{t('none')}</dd>}
              {given.map(({ id, evaluator, points, comment }) => (
                <dd key={id} className="tabular">
                  {t('given', { who: term(evaluatorTerms, evaluator), points })}
                  {comment && (
                    <span className="block text-small break-words whitespace-pre-line text-soft">{comment}</span>
                  )}
                </dd>
              ))}
            </div>
          )
        })}
      </dl>
    </div>
  )
}

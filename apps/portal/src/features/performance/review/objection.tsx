'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { objectionOutcomeTerms } from '@hubcap/words/terms/performance'
import { roleTerms } from '@hubcap/words/terms/role'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { AnswerForm } from './answer-form.tsx'
import { useLineName } from './use-line-name.ts'

type Props = {
  objection: ScoreDetailFragment['objections'][number]
  items: ScoreDetailFragment['items']
  mayAnswer: boolean
}

/** One objection with its answer, or the form for it. */
export function Objection({ objection, items, mayAnswer }: Props) {
  const t = useTranslations('performance.review')
  const { fullMoment } = useFormat()
  const { term } = useTerms()
  const lineName = useLineName(items)
  const { id, line, reason, raisedAt, outcome, answer, answeredAt, answeredRole } = objection
  return (
    <li className="rounded border border-line p-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <span className="font-strong">{lineName(line)}</span>
        <StatusBadge tone={outcome === null ? 'warn' : 'still'}>
          {outcome === null ? t('waiting') : term(objectionOutcomeTerms, outcome)}
        </StatusBadge>
      </p>
      <p className="mt-1 break-words whitespace-pre-line">{reason}</p>
      <p className="text-small text-soft tabular">{fullMoment(raisedAt)}</p>
      {outcome !== null && answeredAt && answeredRole && (
        <div className="mt-2 border-t border-line pt-2">
          <p className="break-words whitespace-pre-line">{answer}</p>
          <p className="text-small text-soft tabular">
            {t('answered_by', { role: term(roleTerms, answeredRole), moment: fullMoment(answeredAt) })}
          </p>
        </div>
      )}
      {outcome === null && mayAnswer && <AnswerForm id={id} />}
    </li>
  )
}

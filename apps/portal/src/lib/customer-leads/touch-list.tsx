'use client'

import type { TouchInThreadFragment } from '@generated/graphql.ts'
import { touchKindTerms, touchOutcomeTerms } from '@hubcap/words/terms/leads'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'

/** Calls and visits, what was said and what was to come. */
export function TouchList({ touches }: { touches: readonly TouchInThreadFragment[] }) {
  const t = useTranslations('leads.thread')
  const { moment, shortDay } = useFormat()
  const { term } = useTerms()
  return (
    <ol className="grid gap-4">
      {touches.map((touch) => (
        <li key={touch.id} className="border-l-2 border-line pl-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-strong">
              {term(touchKindTerms, touch.kind)} · {term(touchOutcomeTerms, touch.outcome)}
            </span>
            <span className="text-small text-soft tabular">{moment(touch.at)}</span>
          </p>
          {touch.note && <p className="whitespace-pre-line break-words">{touch.note}</p>}
          <p className="text-small text-soft">
            {[
              touch.staff?.name,
              t('grade', { grade: touch.grade }),
              touch.nextStep || touch.nextStepOn
                ? t('next', {
                    step: [touch.nextStepOn && shortDay(touch.nextStepOn), touch.nextStep].filter(Boolean).join(' '),
                  })
                : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  )
}

'use client'

import type { PeriodPartsFragment } from '@generated/graphql.ts'
import { scorePeriodStatuses } from '@hubcap/rules/performance/period/score-period'
import { scorePeriodStatusTerms } from '@hubcap/words/terms/performance'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { marksPath } from '@/lib/address/marks-path.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'

const PeriodSteps = dynamic(() => import('./period-steps.tsx').then((file) => file.PeriodSteps), { ssr: false })

/** Where a month’s scores stand and what comes next; headquarters moves them on. */
export function PeriodBar({ period }: { period: PeriodPartsFragment }) {
  const t = useTranslations('performance.period')
  const { term } = useTerms()
  const { day } = useFormat()
  const mayMove = useCan('score_period.move')
  const { scope } = useViewer()
  const mayMark = useCan('score_mark.give') && scope !== 'person'
  const isOpen = period.status === 'draft' || period.status === 'review'
  const at = scorePeriodStatuses.indexOf(period.status)
  const reachedOn = (status: PeriodPartsFragment['status']) =>
    period.steps.findLast((step) => step.status === status)?.at.slice(0, 10)
  return (
    <section
      aria-label={t('label')}
      className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3 rounded border border-line bg-surface px-4 py-3"
    >
      <ol className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        {scorePeriodStatuses.map((status, own) => {
          const on = own > 0 && own <= at ? reachedOn(status) : undefined
          return (
            <li key={status} aria-current={own === at ? 'step' : undefined} className="flex items-center gap-2">
              {own > 0 && <span aria-hidden className={cx('h-px w-5', own <= at ? 'bg-accent' : 'bg-edge')} />}
              <span className={cx(own === at ? 'font-strong text-accent' : own < at ? 'text-ink' : 'text-soft')}>
                {term(scorePeriodStatusTerms, status)}
              </span>
              {on && <span className="text-small text-soft tabular">{day(on)}</span>}
            </li>
          )
        })}
      </ol>
      <p className="min-w-0 flex-1 basis-60 text-soft">
        {period.openObjections > 0
          ? t('open_objections', { count: period.openObjections })
          : t(`hint.${period.status}`)}
        {isOpen && period.unmarked > 0 && mayMark && (
          <>
            {' '}
            <Link href={marksPath({ month: period.month, isMissing: true })} className="text-accent underline">
              {t('unmarked', { count: period.unmarked })}
            </Link>
          </>
        )}
      </p>
      {mayMove && <PeriodSteps key={period.status} period={period} />}
    </section>
  )
}

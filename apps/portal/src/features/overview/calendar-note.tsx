import type { OverviewQuery } from '@generated/graphql.ts'
import { coverageTerms } from '@hubcap/words/terms/quotas'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'

type Props = { calendar: OverviewQuery['overview']['calendar']; workingDays: { total: number; elapsed: number } }

/** By which calendar the pace is reckoned; a year whose holidays nobody knows yet is said aloud. */
export async function CalendarNote({ calendar, workingDays }: Props) {
  const [t, locale] = await Promise.all([getTranslations('overview'), getLocale()])
  const { term } = makeTerms(locale as Locale)
  const { coverage, sources, yearsWithout } = calendar
  const known = coverage === 'calendar'
  const source = sources.map(({ source: notice }) => notice).join(' · ')
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-2 text-small text-soft">
      <span className="tabular">{t('working_days', workingDays)}</span>
      {known ? (
        <span title={source}>{term(coverageTerms, coverage)}</span>
      ) : (
        <span className="rounded-sm bg-warn-tint px-1.5 text-warn">
          {t('without_calendar', { years: yearsWithout.join(' · '), note: term(coverageTerms, coverage) })}
        </span>
      )}
      {known && source && <span lang="zh">{source}</span>}
    </p>
  )
}

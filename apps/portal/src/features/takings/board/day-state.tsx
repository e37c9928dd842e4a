import { dayCloseStateTerms } from '@hubcap/words/terms/takings'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import type { BoardRow } from './board-page.tsx'

export type BoardDay = BoardRow['days'][number]

/** A signed amount with its sign, so that more and less are told without a colour. */
export const withSign = (minor: number, money: (minor: number) => string) =>
  minor > 0 ? `+${money(minor)}` : money(minor)

/** How far a day is, and what about it wants to be looked at. */
export async function DayState({ day, today }: { day: BoardDay; today: string }) {
  const [t, locale, { money }] = await Promise.all([getTranslations('takings'), getLocale(), getFormat()])
  const { state, expected, difference, differing, late, afterClose } = day
  if (state === 'open' && expected === 0) return <span className="text-soft">{t('board.nothing')}</span>
  const overdue = state === 'open' && day.day < today
  const tone = state === 'signed' ? 'good' : state === 'counted' || overdue ? 'warn' : 'still'
  return (
    <span className="grid justify-items-start gap-0.5">
      <StatusBadge tone={tone}>{makeTerms(locale as Locale).term(dayCloseStateTerms, state)}</StatusBadge>
      {differing > 0 && (
        <span className="text-small text-bad tabular">
          {t('board.difference', { amount: withSign(difference ?? 0, money) })}
        </span>
      )}
      {afterClose !== 0 && (
        <span className="text-small text-warn tabular">
          {t('board.after', { amount: withSign(afterClose, money) })}
        </span>
      )}
      {late && <span className="text-small text-soft">{t('board.late')}</span>}
    </span>
  )
}

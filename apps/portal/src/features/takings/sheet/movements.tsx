import type { TillMovementRowFragment } from '@generated/graphql.ts'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { transferCauseTerms } from '@hubcap/words/terms/ledger'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'

type Rows = readonly TillMovementRowFragment[]

const sumOf = (rows: Rows) => rows.reduce((sum, { amount }) => sum + amount, 0)

/** What the books hold of the day, each method opening to its movements; and what came after it was signed. */
export async function Movements({ movements, day }: { movements: Rows; day: string }) {
  const [t, locale, { money }] = await Promise.all([getTranslations('takings.sheet'), getLocale(), getFormat()])
  const counting = movements.filter(({ counts }) => counts)
  const later = movements.filter(({ counts }) => !counts)
  const groups = paymentMethods
    .map((method) => ({
      key: method,
      name: makeTerms(locale as Locale).term(paymentMethodTerms, method),
      rows: counting.filter(({ paymentMethod }) => paymentMethod === method),
    }))
    .filter(({ rows }) => rows.length > 0)
  const after = later.length > 0 ? [{ key: 'after', name: t('after_close'), rows: later }] : []
  return (
    <section aria-label={t('movements')} className="mt-6 grid gap-2">
      <h2>{t('movements')}</h2>
      {movements.length === 0 && <p className="text-soft">{t('no_movements')}</p>}
      {[...groups, ...after].map(({ key, name, rows }) => (
        <details key={key} className="rounded border border-line bg-surface">
          <summary className="quick flex min-h-10 cursor-pointer items-center gap-3 px-4 hover:bg-hover touch:min-h-11">
            <span className="font-strong">{name}</span>
            <span className="text-soft">{t('pieces', { count: rows.length })}</span>
            <span className="ml-auto tabular">{money(sumOf(rows))}</span>
          </summary>
          <ul className="divide-y divide-line border-t border-line">
            {rows.map((row) => (
              <Movement key={row.key} row={row} day={day} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

async function Movement({ row, day }: { row: TillMovementRowFragment; day: string }) {
  const [t, locale, { money, moment, shortDay }] = await Promise.all([
    getTranslations('takings.sheet'),
    getLocale(),
    getFormat(),
  ])
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 px-4 py-2">
      <span className="text-soft tabular">{moment(row.at)}</span>
      <span>{makeTerms(locale as Locale).term(transferCauseTerms, row.cause)}</span>
      {row.bookedOn !== day && (
        <span className="text-small text-warn">{t('of_day', { day: shortDay(row.bookedOn) })}</span>
      )}
      <span className="text-small text-soft">{[row.saleNo, row.recordedByName].filter(Boolean).join(' · ')}</span>
      <span className="ml-auto tabular">{money(row.amount)}</span>
    </li>
  )
}

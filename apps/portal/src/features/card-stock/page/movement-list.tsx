import type { MovedNumbersFragment } from '@generated/graphql.ts'
import { stockMovementKindTerms } from '@hubcap/words/terms/cards'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { holderName } from '../holder-name.tsx'
import { writtenRange } from '../written-range.ts'

/** What happened last. */
export async function MovementList({ movements }: { movements: readonly MovedNumbersFragment[] }) {
  const t = await getTranslations('card_stock')
  if (movements.length === 0) return null
  return (
    <section aria-label={t('movements')} className="grid gap-2">
      <h2>{t('movements')}</h2>
      <ol className="divide-y divide-line rounded border border-line bg-surface">
        {movements.map((movement) => (
          <MovementLine key={movement.id} movement={movement} />
        ))}
      </ol>
    </section>
  )
}

type Line = { movement: MovedNumbersFragment /** Of one number, which stands above already. */; single?: boolean }

export async function MovementLine({ movement, single = false }: Line) {
  const [t, locale, { fullMoment, count: written }] = await Promise.all([
    getTranslations('card_stock'),
    getLocale() as Promise<Locale>,
    getFormat(),
  ])
  const { kind, fromHolder, toHolder, expected, quantity, reason, recordedByName, missing, surplus } = movement
  const from = holderName(fromHolder, movement, locale)
  const way = toHolder ? t('from_to', { from, to: holderName(toHolder, movement, locale) }) : from
  return (
    <li className="grid gap-x-3 px-4 py-2 sm:grid-cols-[11rem_4rem_1fr_auto]">
      <span className="text-soft tabular">{fullMoment(movement.at)}</span>
      <span className="font-strong">{makeTerms(locale).term(stockMovementKindTerms, kind)}</span>
      <span className="min-w-0">
        {way}
        {recordedByName && <span className="text-small text-soft"> · {recordedByName}</span>}
        {reason && <span className="block break-words text-small text-soft">{reason}</span>}
        {kind === 'counted' && (
          <span className="block break-words text-small text-soft">
            {t('count_result', { counted: written(quantity), expected: written(expected ?? 0) })}
            {missing.length > 0 && <> · {t('missing', { numbers: missing.map(writtenRange).join('、') })}</>}
            {surplus.length > 0 && <> · {t('surplus', { numbers: surplus.map(writtenRange).join('、') })}</>}
          </span>
        )}
      </span>
      {!single && kind !== 'counted' && (
        <span className="tabular sm:text-right">
          {writtenRange(movement)}
          {quantity > 1 && <span className="text-soft"> {t('pieces', { count: quantity })}</span>}
        </span>
      )}
    </li>
  )
}

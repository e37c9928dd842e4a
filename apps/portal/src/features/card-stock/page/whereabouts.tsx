import type { NumberWhereaboutsQuery, SeriesRowFragment } from '@generated/graphql.ts'
import { findCardSeries } from '@hubcap/rules/cards/custody/number-series'
import { cardsTexts } from '@hubcap/words/refusals/cards'
import { stockStateTerms } from '@hubcap/words/terms/cards'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { holderName } from '../holder-name.tsx'
import { MovementLine } from './movement-list.tsx'

type Found = NumberWhereaboutsQuery['numberWhereabouts'][number]
type Props = { number: string; found: readonly Found[]; series: readonly SeriesRowFragment[] }

/** What is wrong with a number that nothing is known of, where the number itself says it. */
function whyUnknown(series: Props['series'], number: string, locale: Locale): string | null {
  const read = findCardSeries(series, number)
  if (read.ok) return null
  if (read.refusal.code === 'card_no.mistyped') return cardsTexts['card_no.mistyped'][locale]
  return read.refusal.code === 'card_no.other_chain' ? cardsTexts['card_no.other_chain'][locale] : null
}

/** Who has a number, and its way there. */
export async function Whereabouts({ number, found, series }: Props) {
  const [t, locale] = await Promise.all([getTranslations('card_stock'), getLocale() as Promise<Locale>])
  const { term } = makeTerms(locale)
  if (found.length === 0)
    return (
      <p role="status" className="text-warn">
        {whyUnknown(series, number, locale) ?? t('not_found', { number })}
      </p>
    )
  return (
    <section aria-label={t('whereabouts')} className="grid gap-3">
      {found.map((one) => (
        <div key={one.number} className="rounded border border-line bg-surface">
          <h2 className="flex flex-wrap items-baseline gap-x-3 px-4 pt-3">
            <span className="tabular">{one.number}</span>
            <span className="font-plain text-soft">
              {term(stockStateTerms, one.state)} ·{' '}
              {one.movements[0] && holderName(one.holder, one.movements[0], locale)}
            </span>
          </h2>
          <ol className="divide-y divide-line">
            {one.movements.map((movement) => (
              <MovementLine key={movement.id} movement={movement} single />
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

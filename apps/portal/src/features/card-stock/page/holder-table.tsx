import { stockStates } from '@hubcap/rules/cards/custody/stock-movement'
import { holderLevelTerms, stockStateTerms } from '@hubcap/words/terms/cards'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import type { StockPlace } from '../stock-tree.ts'

const indents = ['', 'pl-2 sm:pl-4', 'pl-4 sm:pl-8', 'pl-6 sm:pl-12']

/** Who has how many: headquarters, franchisees, their stores, the people in them. */
export async function HolderTable({ places }: { places: readonly StockPlace[] }) {
  const [t, locale, { count }] = await Promise.all([
    getTranslations('card_stock'),
    getLocale() as Promise<Locale>,
    getFormat(),
  ])
  const { term } = makeTerms(locale)
  if (places.length === 0) return <p className="text-soft">{t('nobody_holds')}</p>
  return (
    <div className="grid gap-2">
      <h2>{t('holders')}</h2>
      <ScrollBox label={t('holders')}>
        <table className="w-full">
          <caption className="sr-only">{t('holders')}</caption>
          <thead>
            <tr className="border-b border-line bg-sunken text-soft">
              <th scope="col" className="h-10 px-4 text-left font-plain">
                {t('holder')}
              </th>
              {stockStates.map((state) => (
                <th key={state} scope="col" className="px-3 text-right font-plain whitespace-nowrap">
                  {term(stockStateTerms, state)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map(({ key, level, depth, name, counts }) => (
              <tr key={key} className="border-b border-line last:border-0">
                <th scope="row" className="h-10 min-w-36 px-4 text-left font-plain">
                  <span className={cx('block', indents[depth], depth === 0 && 'font-strong')}>
                    {name ?? term(holderLevelTerms, level)}
                  </span>
                </th>
                {stockStates.map((state) => (
                  <td key={state} className={cx('px-3 text-right tabular', counts[state] === 0 && 'text-soft')}>
                    {counts[state] === 0 ? '–' : count(counts[state])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  )
}

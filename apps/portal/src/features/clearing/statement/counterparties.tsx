import type { ClearingStatementQuery } from '@generated/graphql.ts'
import { clearingLineKindTerms } from '@hubcap/words/terms/ledger'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { headquarters, statementPath } from '../clearing-address.ts'
import { partyNames } from '../party-name.ts'

type Row = ClearingStatementQuery['clearingStatement']['counterparties'][number]
type Props = {
  counterparties: readonly Row[]
  /** Whose lines are opened. */
  of: string | null
  address: { party: string; from: string; to: string }
}

const figures = 'px-3 py-2 text-right align-top tabular'

/** One row for each other, with what it is for; the sum below is the party’s net. */
export async function Counterparties({ counterparties, of, address }: Props) {
  const [t, locale, { money }, partyName] = await Promise.all([
    getTranslations('clearing'),
    getLocale(),
    getFormat(),
    partyNames(),
  ])
  const { term } = makeTerms(locale as Locale)
  if (counterparties.length === 0) return <p className="text-soft">{t('nets.none')}</p>
  const sum = (read: (row: Row) => number) => counterparties.reduce((total, row) => total + read(row), 0)
  return (
    <ScrollBox label={t('statement.by_party')} className="mb-6">
      <table className="w-full">
        <caption className="sr-only">{t('statement.by_party')}</caption>
        <thead>
          <tr className="border-b border-line bg-sunken text-left text-soft">
            <th scope="col" className="px-3 py-2 font-plain">
              {t('statement.counterparty')}
            </th>
            <th scope="col" className={cx(figures, 'font-plain')}>
              {t('nets.receives')}
            </th>
            <th scope="col" className={cx(figures, 'font-plain')}>
              {t('nets.owes')}
            </th>
            <th scope="col" className={cx(figures, 'font-plain')}>
              {t('nets.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counterparties.map(({ franchiseeId, franchiseeName, receives, owes, net, lineCount, kinds }) => {
            const other = franchiseeId ?? headquarters
            const isOpen = of === other
            return (
              <tr key={other} className={cx('border-b border-line last:border-0', isOpen && 'bg-selected')}>
                <th scope="row" className="p-0 text-left font-plain">
                  <Link
                    href={statementPath('/clearing/statement', { ...address, of: isOpen ? null : other })}
                    scroll={false}
                    aria-current={isOpen ? 'true' : undefined}
                    className="quick block px-3 py-2 hover:bg-hover"
                  >
                    {partyName(franchiseeName ?? null)}
                    <span className="block text-small text-soft">
                      {t('nets.lines', { count: lineCount })}
                      {kinds.map(({ kind, receives: got, owes: owed }) => (
                        <span key={kind}>
                          {' · '}
                          {term(clearingLineKindTerms, kind)} {money(got - owed)}
                        </span>
                      ))}
                    </span>
                  </Link>
                </th>
                <td className={figures}>{money(receives)}</td>
                <td className={figures}>{money(owes)}</td>
                <td className={cx(figures, 'font-strong')}>{net > 0 ? `+${money(net)}` : money(net)}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr className="border-t border-line bg-sunken">
            <th scope="row" className="px-3 py-2 text-left font-plain">
              {t('nets.sum')}
            </th>
            <td className={figures}>{money(sum(({ receives }) => receives))}</td>
            <td className={figures}>{money(sum(({ owes }) => owes))}</td>
            <td className={cx(figures, 'font-strong')}>{money(sum(({ net }) => net))}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  )
}

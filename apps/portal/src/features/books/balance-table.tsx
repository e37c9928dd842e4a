'use client'

import type { BooksQuery } from '@generated/graphql.ts'
import { accountKindTerms } from '@hubcap/words/terms/ledger'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { accountPath } from './account-path.ts'

export type BalanceRow = BooksQuery['trialBalance']['rows'][number]
type Props = { rows: readonly BalanceRow[]; difference: number }

const cell = 'px-3 py-1.5'
const figures = cx(cell, 'text-right whitespace-nowrap tabular')
/** Not on a phone, where a row says whose it is under its name. */
const wide = 'max-sm:hidden'

const keyOf = ({ kind, franchiseeId, method }: BalanceRow) => `${kind} ${franchiseeId ?? ''} ${method ?? ''}`

/** Accounts by kind and by whose they are; debits are credits, and it says so. */
export function BalanceTable({ rows, difference }: Props) {
  const t = useTranslations('books')
  const { money } = useFormat()
  return (
    <>
      <p className={cx('mb-3', difference === 0 ? 'text-good' : 'text-bad')} role="status">
        {difference === 0 ? t('balanced') : t('off', { amount: money(difference) })}
      </p>
      <ScrollBox label={t('title')}>
        <table className="w-full text-left sm:whitespace-nowrap">
          <thead>
            <tr className="border-b border-line text-soft">
              <th className={cx(cell, 'font-plain')}>{t('account')}</th>
              <th className={cx(cell, wide, 'font-plain')}>{t('whose')}</th>
              <th className={cx(figures, wide, 'font-plain')}>{t('debits')}</th>
              <th className={cx(figures, wide, 'font-plain')}>{t('credits')}</th>
              <th className={cx(figures, 'font-plain')}>{t('balance')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map((row) => (
              <Row key={keyOf(row)} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

function Row({ row }: { row: BalanceRow }) {
  const t = useTranslations('books')
  const { money, count } = useFormat()
  const { term } = useTerms()
  const { kind, unit, method, franchiseeName, accounts } = row
  const amount = (value: number) => (unit === 'money' ? money(value) : count(value))
  const name = [term(accountKindTerms, kind), method && term(paymentMethodTerms, method)].filter(Boolean).join(' · ')
  const whose = franchiseeName ?? t('headquarters')
  const isOfCards = kind.startsWith('card_') || kind === 'customer_points'
  return (
    <tr>
      <td className={cell}>
        {isOfCards ? (
          <>
            {name} <span className="text-small text-soft">{t('accounts', { count: accounts })}</span>
          </>
        ) : (
          <KeptLink className="text-accent" href={accountPath(row)}>
            {name}
          </KeptLink>
        )}
        <span className="block text-small text-soft sm:hidden">{whose}</span>
      </td>
      <td className={cx(cell, wide)}>{whose}</td>
      <td className={cx(figures, wide)}>{amount(row.debits)}</td>
      <td className={cx(figures, wide)}>{amount(row.credits)}</td>
      <td className={cx(figures, 'font-strong')}>{amount(row.balance)}</td>
    </tr>
  )
}

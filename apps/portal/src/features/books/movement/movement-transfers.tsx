import type { MovedAccountNameFragment } from '@generated/graphql.ts'
import { lotKindTerms } from '@hubcap/words/terms/cards'
import { accountKindTerms } from '@hubcap/words/terms/ledger'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { accountPath } from '../account-path.ts'
import type { Movement } from './movement-page.tsx'

const cell = 'px-3 py-1.5'

/** Each transfer from the account that is credited to the one that is debited. */
export async function MovementTransfers({
  transfers,
  cardId,
}: Pick<Movement, 'transfers'> & { cardId: string | null }) {
  const [t, locale, { money, count }] = await Promise.all([getTranslations('books'), getLocale(), getFormat()])
  const { term } = makeTerms(locale as Locale)
  const nameOf = ({ kind, method }: MovedAccountNameFragment) =>
    [kind && term(accountKindTerms, kind), method && term(paymentMethodTerms, method)].filter(Boolean).join(' · ')
  return (
    <ScrollBox label={t('movement.transfers')} className="mb-6">
      <table className="w-full text-left whitespace-nowrap">
        <caption className="sr-only">{t('movement.transfers')}</caption>
        <thead>
          <tr className="border-b border-line text-soft">
            <th className={cx(cell, 'font-plain')}>{t('movement.debit')}</th>
            <th className={cx(cell, 'font-plain')}>{t('movement.credit')}</th>
            <th className={cx(cell, 'text-right font-plain')}>{t('movement.amount')}</th>
            <th className={cx(cell, 'font-plain')}>{t('movement.lot')}</th>
            <th className={cx(cell, 'font-plain')}>{t('whose')}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {transfers.map(({ id, debit, credit, amount, unit, lotKind, franchiseeName }) => (
            <tr key={id}>
              <td className={cell}>
                <AccountLink account={debit} name={nameOf(debit)} cardId={cardId} />
              </td>
              <td className={cell}>
                <AccountLink account={credit} name={nameOf(credit)} cardId={cardId} />
              </td>
              <td className={cx(cell, 'text-right font-strong tabular')}>
                {unit === 'money' ? money(amount) : count(amount)}
              </td>
              <td className={cell}>{lotKind && term(lotKindTerms, lotKind)}</td>
              <td className={cell}>{franchiseeName ?? t('headquarters')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

type LinkProps = { account: MovedAccountNameFragment; name: string; cardId: string | null }

/** To the account’s statement; a card’s is on the card’s page. */
function AccountLink({ account: { kind, franchiseeId, method }, name, cardId }: LinkProps) {
  if (!kind || kind === 'customer_points') return <>{name}</>
  const isOfCard = kind.startsWith('card_')
  if (isOfCard && !cardId) return <>{name}</>
  const account = { kind, franchiseeId: franchiseeId ?? null, method: method ?? null }
  const href = isOfCard ? `/cards/${encodeURIComponent(cardId ?? '')}` : accountPath(account)
  return (
    <KeptLink className="text-accent" href={href}>
      {name}
    </KeptLink>
  )
}

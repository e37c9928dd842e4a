'use client'

import type { ReceiptFieldsFragment } from '@generated/graphql.ts'
import { tillSaleStatusTerms } from '@hubcap/words/terms/services'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { usePaymentName } from './use-payment-name.ts'

type Props = { receipt: ReceiptFieldsFragment }

/** What the customer takes along: services, payments, and what is left on the cards. As wide as a roll of 80 mm. */
export function Receipt({ receipt }: Props) {
  const t = useTranslations('till.receipt')
  const { chain } = useViewer()
  const { money, fullMoment } = useFormat()
  const { term } = useTerms()
  const nameOf = usePaymentName()
  return (
    <article
      aria-label={t('title')}
      className="mx-auto w-full max-w-[80mm] rounded border border-line bg-surface p-4 print:border-0 print:p-0"
    >
      <header className="mb-3 text-center">
        <p className="font-strong">{chain.name}</p>
        <p>{receipt.store?.name}</p>
        {receipt.status === 'reversed' && (
          <StatusBadge tone="bad">{term(tillSaleStatusTerms, receipt.status)}</StatusBadge>
        )}
      </header>
      <p className="text-small text-soft tabular">
        {receipt.saleNo}
        <br />
        {fullMoment(receipt.soldAt)}
        {receipt.staff && ` · ${receipt.staff.name}`}
      </p>
      <ul className="my-3 grid gap-1 border-line border-y border-dashed py-2">
        {receipt.lines.map(({ id, serviceName, quantity, price, amount }) => (
          <li key={id} className="flex justify-between gap-3">
            <span>
              {serviceName}
              {quantity > 1 && (
                <span className="text-soft tabular"> {t('times', { count: quantity, price: money(price) })}</span>
              )}
            </span>
            <span className="tabular">{money(amount)}</span>
          </li>
        ))}
      </ul>
      <p className="flex justify-between font-strong">
        <span>{t('total')}</span>
        <span className="tabular">{money(receipt.total)}</span>
      </p>
      <ul className="mt-2 grid gap-1">
        {receipt.payments.map((payment) => (
          <li key={payment.id}>
            <span className="flex justify-between gap-3">
              <span>
                {nameOf(payment)}
                {payment.points !== null && ` · ${t('points', { count: payment.points })}`}
                {payment.cardEnding && <span className="text-soft tabular"> *{payment.cardEnding}</span>}
                {payment.uses > 0 && ` · ${t('uses', { count: payment.uses })}`}
              </span>
              <span className="tabular">{money(payment.amount)}</span>
            </span>
            {payment.balanceAfter !== null && (
              <span className="flex justify-between gap-3 text-small text-soft">
                <span>{t('balance_after')}</span>
                <span className="tabular">{money(payment.balanceAfter)}</span>
              </span>
            )}
            {payment.usesAfter !== null && (
              <span className="flex justify-between gap-3 text-small text-soft">
                <span>{t('uses_after')}</span>
                <span className="tabular">{t('uses', { count: payment.usesAfter })}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </article>
  )
}

'use client'

import type { CountedDayFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { Details } from '@/patterns/details.tsx'

/** What was counted, method by method, beside the books. */
export function CountedDay({ close }: { close: CountedDayFragment }) {
  const t = useTranslations('takings.sheet')
  const { money, fullMoment } = useFormat()
  const { term } = useTerms()
  const signed = (minor: number) => (minor > 0 ? `+${money(minor)}` : money(minor))
  const { signature, handedOver, handedOverTo, countedByName, countedAt } = close
  const cash = close.methods.find(({ paymentMethod }) => paymentMethod === 'cash')
  return (
    <section aria-label={t('counted')} className="rounded border border-line bg-surface">
      <p className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-4 py-3">
        <span className="text-soft">{t('difference')}</span>
        <b className={cx('text-figure tabular', close.differing > 0 && 'text-bad')}>{signed(close.difference)}</b>
        <span className="text-soft">
          {close.differing === 0 ? t('agrees') : t('differing', { count: close.differing })}
        </span>
      </p>
      <ul className="divide-y divide-line">
        {close.methods.map((method) => (
          <li key={method.paymentMethod} className="grid gap-x-4 gap-y-1 px-4 py-2.5 sm:grid-cols-[7rem_1fr_1fr_1fr]">
            <b>{term(paymentMethodTerms, method.paymentMethod)}</b>
            <Figure name={t('expected')} value={money(method.expected)} />
            <Figure name={t('counted')} value={money(method.counted)} />
            <Figure name={t('difference')} value={signed(method.difference)} bad={method.difference !== 0} />
            {method.opening > 0 && (
              <p className="text-small text-soft sm:col-start-2 sm:col-end-5">
                {t('opening_off', { amount: money(method.opening) })}
              </p>
            )}
            {method.afterClose !== 0 && (
              <p className="text-small text-warn sm:col-start-2 sm:col-end-5">
                {t('of_earlier', { amount: money(method.afterClose) })}
              </p>
            )}
            {method.reason && <p className="text-soft sm:col-start-2 sm:col-end-5">{method.reason}</p>}
          </li>
        ))}
      </ul>
      <div className="border-t border-line px-4 py-3">
        <Details
          items={[
            {
              term: t('handed_over'),
              value: handedOver > 0 && [money(handedOver), handedOverTo?.name].filter(Boolean).join(' · '),
            },
            { term: t('left'), value: cash && money(cash.counted - handedOver) },
            { term: t('note'), value: close.note },
            {
              term: t('counted_by'),
              value: [countedByName, fullMoment(countedAt), close.late && t('late')].filter(Boolean).join(' · '),
            },
            {
              term: t('signed_by'),
              value: signature && [signature.signedByName, fullMoment(signature.signedAt)].filter(Boolean).join(' · '),
            },
          ].map(({ term: name, value }) => ({ term: name, value: value || null }))}
        />
      </div>
    </section>
  )
}

function Figure({ name, value, bad }: { name: string; value: string; bad?: boolean }) {
  return (
    <span className="flex justify-between gap-2 sm:block">
      <span className="text-small text-soft sm:block">{name}</span>
      <span className={cx('tabular', bad && 'font-strong text-bad')}>{value}</span>
    </span>
  )
}

'use client'

import type { RefundCaseKind } from '@generated/graphql.ts'
import { refundCaseTerms } from '@hubcap/words/terms/card-law'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useMessage } from '@/lib/words/use-message.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { cx } from '@/patterns/cx.ts'
import type { RefundOffer } from './use-refund-offers.ts'

type Props = {
  offers: readonly RefundOffer[]
  reading: boolean
  chosen: RefundCaseKind | null
  onChoose: (kind: RefundCaseKind) => void
}

/** The law's cases beside each other: those that apply to choose from, the others with why they don't. */
export function RefundOffers({ offers, reading, chosen, onChoose }: Props) {
  const t = useTranslations('cards.refund')
  return (
    <ul aria-label={t('cases')} aria-busy={reading} className="mb-4 grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      {offers.map((offer) => (
        <li
          key={offer.case}
          className={cx(
            'flex flex-col gap-2 rounded border bg-surface p-4',
            chosen === offer.case ? 'border-accent' : 'border-line',
          )}
        >
          <OfferFigures offer={offer} />
          {offer.applies && (
            <Button
              kind={chosen === offer.case ? 'primary' : 'plain'}
              aria-pressed={chosen === offer.case}
              onClick={() => onChoose(offer.case)}
            >
              {t('choose')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function OfferFigures({ offer }: { offer: RefundOffer }) {
  const t = useTranslations('cards.refund')
  const { money } = useFormat()
  const { term } = useTerms()
  const message = useMessage()
  const { total, used, paid, interest, beyond, refusal } = offer
  const figures = [
    { label: t('paid'), amount: paid },
    { label: t('used'), amount: used },
    { label: t('interest'), amount: interest },
    { label: t('beyond'), amount: beyond > 0 ? beyond : null },
  ]
  return (
    <>
      <h2 className="text-base">{term(refundCaseTerms, offer.case)}</h2>
      <p className="text-small text-soft">{t('articles', { list: offer.articles.join(t('comma')) })}</p>
      <p className={cx('text-figure font-strong tabular', !offer.applies && 'text-soft')}>
        {total === null ? '—' : money(total)}
      </p>
      <dl className="grid gap-1 text-small">
        {figures.map(
          ({ label, amount }) =>
            amount !== null && (
              <div key={label} className="flex justify-between gap-3">
                <dt className="text-soft">{label}</dt>
                <dd className="tabular">{money(amount)}</dd>
              </div>
            ),
        )}
      </dl>
      {refusal && <p className="mt-auto text-small text-warn">{message(refusal.code, refusal.params)}</p>}
    </>
  )
}

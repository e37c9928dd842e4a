'use client'

import { lotKindTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Hindrance } from './hindrance.tsx'
import { type Place, RechargeAtTill } from './recharge-at-till.tsx'
import type { AtTill, CardAtTill } from './till-draft.ts'

type Props = { who: AtTill; place: Place; onRecharged: () => void }

/** Who it is, and what lies on their cards by lot, before anything is taken. */
export function CardList({ who, place, onRecharged }: Props) {
  const t = useTranslations('till.who')
  const { money, count } = useFormat()
  const cars = who.vehicles.map(({ plate, make, model }) => [plate, make, model].filter(Boolean).join(' '))
  return (
    <div className="mt-3 grid gap-2">
      <p>
        <span className="font-strong">{who.maskedName ?? t('bearer')}</span>
        {cars.length > 0 && <span className="ml-3 text-soft">{cars.join(' · ')}</span>}
      </p>
      {who.points !== null && who.points > 0 && (
        <p className="flex flex-wrap justify-between gap-x-3 rounded border border-line p-3">
          <span>
            {t('points')}
            {who.spending && (
              <span className="ml-2 text-small text-soft">
                {t('points_rule', {
                  step: count(who.spending.step),
                  value: money(who.spending.value),
                  share: who.spending.maxShare,
                })}
              </span>
            )}
          </span>
          <span className="font-strong tabular">
            {who.pointsWorth === null
              ? t('points_held', { points: count(who.points) })
              : t('points_worth', { points: count(who.points), amount: money(who.pointsWorth) })}
          </span>
        </p>
      )}
      {who.cards.length === 0 && <p className="text-soft">{t('no_cards')}</p>}
      <ul className="grid gap-2">
        {who.cards.map((card) => (
          <CardItem key={card.id} card={card}>
            <RechargeAtTill card={card} presentation={who.presentation} place={place} onDone={onRecharged} />
          </CardItem>
        ))}
      </ul>
    </div>
  )
}

function CardItem({ card, children }: { card: CardAtTill; children: ReactNode }) {
  const t = useTranslations('till.who')
  const { money, day } = useFormat()
  const { term } = useTerms()
  const lots = card.lots.filter(
    ({ remaining, frozen, uses, kind }) => remaining + frozen > 0 || uses || kind === 'period',
  )
  return (
    <li className="rounded border border-line p-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span>
          {card.productName} {card.cardNo && <span className="text-soft tabular">{card.cardNo.slice(-4)}</span>}
        </span>
        <span className="font-strong tabular">
          {card.balance !== null && money(card.balance)}
          {card.uses !== null && t('uses', { count: card.uses })}
        </span>
      </p>
      {card.hindrance && <Hindrance code={card.hindrance} />}
      <ul className="mt-1 text-small text-soft tabular">
        {lots.map((lot, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lots have no name, and the list never changes in place
          <li key={at} className="flex justify-between gap-3">
            <span>
              {term(lotKindTerms, lot.kind)}
              {lot.expiresOn && ` · ${t('until', { day: day(lot.expiresOn) })}`}
              {lot.frozen > 0 && ` · ${t('frozen', { amount: money(lot.frozen) })}`}
            </span>
            <span>
              {lot.kind === 'count' || lot.kind === 'period'
                ? lot.uses !== null && t('uses', { count: lot.uses })
                : money(lot.remaining)}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </li>
  )
}

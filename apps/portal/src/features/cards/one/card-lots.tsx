'use client'

import type { CardInFullFragment } from '@generated/graphql.ts'
import { lotKindTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Card } from '@/patterns/card.tsx'

type Lot = CardInFullFragment['lots'][number]

/** What is on a card by what came onto it at once, in the order in which it runs out. */
export function CardLots({ lots }: { lots: readonly Lot[] }) {
  const t = useTranslations('cards.lots')
  return (
    <Card title={t('title')}>
      <ul className="divide-y divide-line">
        {lots.map((lot) => (
          <LotLine key={`${lot.kind} ${lot.grantedAt} ${lot.granted} ${lot.expiresOn}`} lot={lot} />
        ))}
      </ul>
    </Card>
  )
}

function LotLine({ lot }: { lot: Lot }) {
  const t = useTranslations('cards.lots')
  const { money, dayOf, day } = useFormat()
  const { term } = useTerms()
  const { kind, granted, remaining, frozen, usesGranted, usesLeft, periodFrom, periodTo, perMonth } = lot
  const notes = [
    t('granted', { day: dayOf(lot.grantedAt), amount: money(granted) }),
    usesGranted !== null && t('uses', { left: usesLeft ?? 0, all: usesGranted }),
    perMonth !== null && t('per_month', { left: usesLeft ?? 0, all: perMonth }),
    periodFrom && periodTo && t('period', { from: day(periodFrom), to: day(periodTo) }),
    kind !== 'period' && (lot.expiresOn ? t('until', { day: day(lot.expiresOn) }) : t('never')),
    frozen > 0 && t('frozen', { amount: money(frozen) }),
    lot.franchisee && t('owed_by', { name: lot.franchisee.name }),
  ]
  return (
    <li className="flex items-baseline justify-between gap-4 py-2">
      <span className="min-w-0">
        <span className="block">{term(lotKindTerms, kind)}</span>
        <span className="block text-small text-soft">{notes.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="shrink-0 font-strong tabular">{money(remaining)}</span>
    </li>
  )
}

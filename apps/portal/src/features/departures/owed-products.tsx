'use client'

import type { DepartureFiguresFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Details } from '@/patterns/details.tsx'

const sumOf = (figures: DepartureFiguresFragment, of: 'principal' | 'bonus' | 'bonusBorne') =>
  figures.products.reduce((sum, one) => sum + one[of], 0)

/** What lies on the cards by product, and what is held for it. */
export function OwedProducts({ figures }: { figures: DepartureFiguresFragment }) {
  const t = useTranslations('departures.owed')
  const { money, count, share } = useFormat()
  const [principal, bonus, borne] = [sumOf(figures, 'principal'), sumOf(figures, 'bonus'), sumOf(figures, 'bonusBorne')]
  const covered = figures.held + figures.guaranteed
  return (
    <>
      {figures.products.length === 0 && <p className="mb-3 text-soft">{t('nothing')}</p>}
      <ul className="mb-3 divide-y divide-line">
        {figures.products.map((one) => (
          <li key={`${one.cardProductId} ${one.byHeadquarters}`} className="grid grid-cols-[1fr_auto] gap-x-3 py-2">
            <span className="font-strong">{one.name}</span>
            <span className="text-right font-strong tabular">{money(one.principal)}</span>
            <span className="text-small text-soft">
              {[
                t(one.byHeadquarters ? 'brand' : 'own'),
                t('cards', { count: one.cards }),
                one.uses > 0 && t('uses', { count: one.uses }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className="text-right text-small text-soft tabular">
              {one.bonus > 0 && t('bonus_and_cost', { bonus: money(one.bonus), cost: money(one.bonusBorne) })}
            </span>
          </li>
        ))}
      </ul>
      <Details
        items={[
          { term: t('principal'), value: <b className="tabular">{money(principal)}</b> },
          { term: t('bonus'), value: <span className="tabular">{money(bonus)}</span> },
          { term: t('borne'), value: <span className="tabular">{money(borne)}</span> },
          {
            term: t('covered'),
            value: `${money(covered)}${principal > 0 ? ` · ${t('share', { share: share(covered / principal) })}` : ''}`,
          },
          { term: t('customers'), value: count(figures.customers) },
        ]}
      />
    </>
  )
}

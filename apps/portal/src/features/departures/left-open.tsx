'use client'

import type { DepartureFiguresFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'

type Props = { figures: DepartureFiguresFragment; franchiseeId: string }

/** What is still to be settled, each leading to where it is done; and whom to tell. */
export function LeftOpen({ figures, franchiseeId }: Props) {
  const t = useTranslations('departures.open')
  const { money, count } = useFormat()
  const mayRead = useCan('customer.read')
  const place = `place=franchisee-${encodeURIComponent(franchiseeId)}`
  const rows = [
    { label: t('clearing'), value: money(figures.clearing), isOpen: figures.clearing !== 0, href: '/clearing' },
    { label: t('numbers'), value: count(figures.numbers), isOpen: figures.numbers > 0, href: '/card-stock' },
    { label: t('stores'), value: count(figures.stores), isOpen: figures.stores > 0, href: `/stores?${place}` },
    { label: t('staff'), value: count(figures.staff), isOpen: figures.staff > 0, href: `/staff?${place}` },
  ]
  return (
    <>
      <ul className="divide-y divide-line">
        {rows.map(({ label, value, isOpen, href }) => (
          <li key={label} className="flex items-baseline justify-between gap-3 py-2">
            <KeptLink href={href} className="link">
              {label}
            </KeptLink>
            <span className={isOpen ? 'font-strong tabular' : 'text-soft tabular'}>
              {value}
              {!isOpen && ` · ${t('settled')}`}
            </span>
          </li>
        ))}
      </ul>
      {mayRead && figures.customers > 0 && (
        <p className="mt-4 flex flex-wrap items-center gap-3">
          <KeptLink href={`/customers?owed=${encodeURIComponent(franchiseeId)}`} className="link">
            {t('customers', { count: figures.customers })}
          </KeptLink>
        </p>
      )}
    </>
  )
}

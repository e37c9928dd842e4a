'use client'

import type { RatesFieldsFragment } from '@generated/graphql.ts'
import { rateKindTerms } from '@hubcap/words/terms/card-law'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'

type Props = { tables: readonly RatesFieldsFragment[]; maySet: boolean }
const shown = 6

/** The reference rates by date, and until when they are answered for; without any, what can't be worked out. */
export function RateTables({ tables, maySet }: Props) {
  return (
    <div className="grid gap-4">
      {tables.map((table) => (
        <RateTable key={table.kind} table={table} maySet={maySet} />
      ))}
    </div>
  )
}

function RateTable({ table, maySet }: { table: RatesFieldsFragment; maySet: boolean }) {
  const t = useTranslations('card_law.rates')
  const { day } = useFormat()
  const { term } = useTerms()
  const { kind, rates, knownUntil, changedByName, changedAt } = table
  const [latest, older] = [rates.slice(0, shown), rates.slice(shown)]
  return (
    <Card title={term(rateKindTerms, kind)}>
      {rates.length === 0 ? (
        <p className="text-soft">{t(`none.${kind}`)}</p>
      ) : (
        <>
          <RateRows rows={latest} />
          {older.length > 0 && (
            <details className="mt-2">
              <summary className="cursor-pointer text-small text-soft">{t('older', { count: older.length })}</summary>
              <RateRows rows={older} />
            </details>
          )}
          <p className="mt-3 text-small text-soft">
            {[
              knownUntil && t('known_until', { day: day(knownUntil) }),
              changedByName && changedAt && t('changed', { name: changedByName }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      )}
      {maySet && (
        <KeptLink href={`/card-law/rates?kind=${kind}`} className={buttonLook('plain', 'mt-3')}>
          {t('add')}
        </KeptLink>
      )}
    </Card>
  )
}

function RateRows({ rows }: { rows: RatesFieldsFragment['rates'] }) {
  const t = useTranslations('card_law.rates')
  const { day } = useFormat()
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ fromOn, rate, source }) => (
        <li key={fromOn} className="py-1.5">
          <p className="flex justify-between gap-4 tabular">
            <span>{t('from', { day: day(fromOn) })}</span>
            <span className="font-strong">{rate}</span>
          </p>
          <p className="text-small text-soft">{source}</p>
        </li>
      ))}
    </ul>
  )
}

'use client'

import type { MeasureUnit } from '@generated/graphql.ts'
import type { Measure } from '@hubcap/rules/credits/measure'
import type { Creditee } from '@hubcap/rules/credits/metric-definition'
import { cardProductKindTerms } from '@hubcap/words/terms/catalog'
import { crediteeTerms, measureTerms } from '@hubcap/words/terms/credits'
import { useMemo } from 'react'
import { useFormat } from '../format/use-format.ts'
import { useTerms } from '../words/use-terms.ts'
import { percentOf } from './percent-of.ts'

/** How metrics and what they count are written for this reader. */
export function useCreditWords() {
  const { money, count } = useFormat()
  const { term } = useTerms()
  return useMemo(
    () => ({
      /** A figure in its unit: money in minor units, a count in hundredths of one, a ratio in basis points. */
      figure: (value: number, unit: MeasureUnit) =>
        unit === 'money' ? money(value) : unit === 'count' ? count(value / 100) : percentOf(value),
      metricName: ({ name, measure }: { name: string | null; measure: Measure }) => name ?? term(measureTerms, measure),
      /** A new customer's record is the file that says who developed them. */
      crediteeName: ({ measure, creditee }: { measure: Measure; creditee: Creditee }) =>
        term(crediteeTerms, measure === 'new_customers' ? 'developer' : creditee),
      /** A kind of card by its word, a product group by the name that the chain gave it. */
      groupName: (group: string) =>
        group in cardProductKindTerms ? term(cardProductKindTerms, group as keyof typeof cardProductKindTerms) : group,
    }),
    [money, count, term],
  )
}

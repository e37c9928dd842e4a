'use client'

import type { LawEntryFieldsFragment, LawRule } from '@generated/graphql.ts'
import { lawFigures } from '@hubcap/rules/cards/law/parameters/law-figures'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'

/** What an entry asks, figure by figure, in the words of its rule. */
export function useLawText(): (entry: LawEntryFieldsFragment) => string[] {
  const t = useTranslations('card_law')
  const { price } = useFormat()
  return ({ rule, isOn, figures }) => {
    if (!isOn) return [t('off')]
    if (figures.length === 0) return [t('by_articles')]
    return lawFigures[rule as LawRule].flatMap(({ name, unit }) => {
      const value = figures.find((one) => one.name === name)?.value
      if (value === undefined) return []
      const written =
        unit === 'money' ? price(value) : unit === 'share' ? `${value / 100}%` : t(`units.${unit}`, { count: value })
      return [`${t(`figures.${name}`)} ${written}`]
    })
  }
}

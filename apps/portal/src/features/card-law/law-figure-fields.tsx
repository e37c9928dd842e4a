'use client'

import { lawFigures } from '@hubcap/rules/cards/law/parameters/law-figures'
import type { LawRule } from '@hubcap/rules/cards/law/parameters/law-rule'
import { useTranslations } from 'next-intl'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'

/** Money as money, shares as percent, the others as counts. */
export function LawFigureFields({ rule }: { rule: LawRule }) {
  const t = useTranslations('card_law')
  return lawFigures[rule].map(({ name, unit }, at) => {
    const field = { name: `figures.${at}.value`, label: t(`figures.${name}`) }
    if (unit === 'money') return <MoneyField key={name} {...field} />
    if (unit === 'share') return <NumberField key={name} {...field} scale={100} unit="%" />
    return <NumberField key={name} {...field} hint={t(`unit_hints.${unit}`)} />
  })
}

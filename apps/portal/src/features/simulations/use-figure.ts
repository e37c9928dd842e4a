'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'

export type SimulationUnit = 'money' | 'points'

/** A figure of a simulation in words: money to the last digit, or points; and a difference with its sign. */
export function useFigure(unit: SimulationUnit) {
  const t = useTranslations('simulations')
  const { money, count } = useFormat()
  const figure = (value: number | null) => {
    if (value === null) return t('none')
    return unit === 'money' ? money(value) : t('points', { points: count(value / 100) })
  }
  const difference = (before: number | null, after: number | null) => {
    const by = (after ?? 0) - (before ?? 0)
    if (by === 0) return t('same')
    return t(by > 0 ? 'more' : 'less', { by: figure(Math.abs(by)) })
  }
  return { figure, difference }
}

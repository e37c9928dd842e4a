'use client'

import type { SimulationUnit } from '@hubcap/rules/simulations/simulation-kind'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'

/** A figure of a simulation in words: money to the last digit, points, or a percentage; and a difference with its sign. */
export function useFigure(unit: SimulationUnit) {
  const t = useTranslations('simulations')
  const { money, count } = useFormat()
  /** Basis points to one decimal of a percent. */
  const percent = (value: number) => count(Math.round(value / 10) / 10)
  const figure = (value: number | null) => {
    if (value === null) return t('none')
    if (unit === 'money') return money(value)
    return unit === 'points' ? t('points', { points: count(value / 100) }) : `${percent(value)}%`
  }
  const difference = (before: number | null, after: number | null) => {
    // Without a target there is no attainment, and nothing that it could be higher or lower than.
    if (unit === 'share' && (before === null || after === null)) return '—'
    const by = (after ?? 0) - (before ?? 0)
    if (by === 0) return t('same')
    if (unit === 'share') return t(by > 0 ? 'higher' : 'lower', { by: percent(Math.abs(by)) })
    return t(by > 0 ? 'more' : 'less', { by: figure(Math.abs(by)) })
  }
  return { figure, difference }
}

'use client'

import { spanParts } from '@hubcap/rules/input/span-parts'
import { useTranslations } from 'next-intl'

/** Writes a length of time: P12M is 12 months. Null stays null. */
export function useSpan(): (span: string | null) => string | null {
  const t = useTranslations('patterns.span')
  return (span) => {
    if (span === null) return null
    const { length, unit } = spanParts(span)
    return t(unit, { count: length })
  }
}

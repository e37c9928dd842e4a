'use client'

import type { OpeningFieldsFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { openingState } from './opening-state.ts'

const tones = { unstated: 'still', differs: 'warn', agrees: 'still', signed: 'good' } as const

export function OpeningBadge({ opening }: { opening: OpeningFieldsFragment }) {
  const t = useTranslations('openings.state')
  const state = openingState(opening)
  return <StatusBadge tone={tones[state]}>{t(state)}</StatusBadge>
}

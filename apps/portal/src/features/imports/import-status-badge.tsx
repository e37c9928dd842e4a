'use client'

import type { ImportStatus } from '@hubcap/rules/imports/import-status'
import { importStatusTerms } from '@hubcap/words/terms/imports'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<ImportStatus, Tone> = {
  checking: 'still',
  ready: 'good',
  importing: 'still',
  done: 'good',
  failed: 'bad',
  cancelled: 'still',
  undoing: 'still',
  undone: 'still',
}

/** A file with problems is checked, but nothing can be done with it yet: that is what its badge says. */
export function ImportStatusBadge({ status, problemCount }: { status: ImportStatus; problemCount: number }) {
  const t = useTranslations('imports')
  const { term } = useTerms()
  if (status === 'ready' && problemCount > 0) return <StatusBadge tone="warn">{t('has_problems')}</StatusBadge>
  return <StatusBadge tone={tones[status]}>{term(importStatusTerms, status)}</StatusBadge>
}

'use client'

import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EmptyState } from '../empty-state.tsx'
import { ClearFilters } from '../filters/clear-filters.tsx'

type Props = {
  title: string
  hint?: string
  action?: ReactNode /** Parameters of the address that filter. */
  filters: readonly string[]
}

/** A list without rows: because of its filters, which it offers to take off, or because there is nothing yet. */
export function ListEmpty({ title, hint, action, filters }: Props) {
  const t = useTranslations('patterns.table')
  const search = useSearchParams()
  if (filters.some((name) => search.has(name)))
    return <EmptyState title={t('none_match')} action={<ClearFilters names={filters} />} />
  return <EmptyState title={title} hint={hint} action={action} />
}

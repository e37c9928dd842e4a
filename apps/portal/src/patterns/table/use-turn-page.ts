'use client'

import { parseAsInteger, useQueryState } from 'nuqs'
import { useCallback } from 'react'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import type { PageInfo } from './pager.tsx'

type Place = { page: PageInfo; rows: number; count: number; hasMore: boolean; pageSize: number }

/**
 * Turns the pages of a list. `at` counts the rows before the page for the reader alone: pages are found by their cursors, the
 * last by its end, so each costs the same. null: not known, as behind the end of what is counted.
 */
export function useTurnPage({ page, rows, count, hasMore, pageSize }: Place) {
  const [given] = useQueryState('at', parseAsInteger)
  const change = useAddressChange()
  // The first page says so itself, whatever somebody wrote into the address.
  const at = page.hasPreviousPage ? given : 0
  const turn = useCallback(
    (to: Record<string, string | null>, next: number | null) => {
      change({ ...to, at: next ? String(next) : null })
      scrollTo({ top: 0 })
    },
    [change],
  )
  return {
    at,
    first: () => turn({}, 0),
    previous: () => turn({ before: page.startCursor }, at === null ? null : Math.max(at - pageSize, 0)),
    next: () => turn({ after: page.endCursor }, at === null ? null : at + rows),
    last: () => turn({ last: 'true' }, hasMore ? null : Math.max(count - pageSize, 0)),
  }
}

export type TurnPage = ReturnType<typeof useTurnPage>

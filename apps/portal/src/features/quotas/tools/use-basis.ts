'use client'

import { QuotaBasisDocument } from '@generated/graphql.ts'
import type { QuotaSource } from '@hubcap/rules/quotas/quota-source'
import { useMemo } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import type { SheetAddress } from '../quotas-address.ts'
import type { Basis } from '../sheet/fill.ts'
import { cellKey } from '../sheet/sheet.ts'

/** What the sheet's cells can be taken from, by their keys; null asks nothing. */
export function useBasis(of: SheetAddress, source: QuotaSource | null) {
  const { data, failed, reading, again } = useAsked(QuotaBasisDocument, source && { ...of, source })
  const basis = useMemo<Basis | null>(
    () => data && new Map(data.quotaBasis.map(({ key, month, base }) => [cellKey({ key }, month), base])),
    [data],
  )
  return { basis, failed, reading, again }
}

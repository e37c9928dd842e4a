'use client'

import { SplitWeightsDocument } from '@generated/graphql.ts'
import { type SplitKey, type WeighedKey, weighedKeys } from '@hubcap/rules/quotas/split-key'
import { useMemo } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import type { SheetAddress } from '../quotas-address.ts'
import type { Basis } from '../sheet/fill.ts'
import { cellKey } from '../sheet/sheet.ts'

const isWeighed = (way: SplitKey): way is WeighedKey => weighedKeys.some((one) => one === way)

/** By what the sheet's rows are weighed, by the keys of their cells; ways that need no figures ask nothing. */
export function useWeights(of: SheetAddress, way: SplitKey) {
  const { data, failed, reading, again } = useAsked(SplitWeightsDocument, isWeighed(way) ? { ...of, by: way } : null)
  const weights = useMemo<Basis | null>(
    () => data && new Map(data.splitWeights.map(({ key, month, weight }) => [cellKey({ key }, month), weight])),
    [data],
  )
  return { weights, failed, reading, again }
}

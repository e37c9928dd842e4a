'use client'

import type { PlaceKind } from '@generated/graphql.ts'
import { placeKindTerms } from '@hubcap/words/terms/overview'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Segmented } from './segmented.tsx'

type Props = {
  label: string
  level: PlaceKind
  levels: readonly PlaceKind[]
  /** What the address says of the old level alone. */
  drops: readonly string[]
}

/** Whom a list is of: franchisees, stores or staff. Nothing to choose where the reader sees one level. */
export function LevelChoice({ label, level, levels, drops }: Props) {
  const { term } = useTerms()
  const change = useAddressChange()
  if (levels.length < 2) return null
  return (
    <Segmented
      label={label}
      name="level"
      value={level}
      choices={levels.map((value) => ({ value, label: term(placeKindTerms, value) }))}
      onChange={(value) => change({ ...Object.fromEntries(drops.map((name) => [name, null])), level: value })}
    />
  )
}

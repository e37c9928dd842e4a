'use client'

import { useQueryState } from 'nuqs'
import { useCallback } from 'react'
import { placeFilter, placeParser } from '@/lib/address/place.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'
import { findFilteredStaff } from './find-filtered-staff.ts'

type Props = { label: string; chosenName: string | null }

/** A filter by one of the people where one looks. A viewer who sees only their own needs none. */
export function StaffFilter({ label, chosenName }: Props) {
  const { scope } = useViewer()
  const [place] = useQueryState('place', placeParser)
  const search = useCallback((text: string) => findFilteredStaff(text, placeFilter(place)), [place])
  if (scope === 'person') return null
  return <SearchFilter name="staff" label={label} search={search} chosenName={chosenName} />
}

'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { usePending } from './pending.tsx'

export type AddressChange = Record<string, string | readonly string[] | null>

/** Where in its list a page stands. */
const pagePlace = ['after', 'before', 'last', 'at']

/** Writes changes into a search string. The page's cursor falls away: another list has other pages. */
export function changedSearch(search: string, changes: AddressChange): string {
  const params = new URLSearchParams(search)
  for (const name of pagePlace) params.delete(name)
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name)
    if (value !== null && value.length > 0) params.set(name, typeof value === 'string' ? value : value.join(','))
  }
  const text = params.toString()
  return text && `?${text}`
}

/** Changes what the page shows, by its address: back works. While it is read, the page says so and stays usable. */
export function useAddressChange(): (changes: AddressChange) => void {
  const router = useRouter()
  const path = usePathname()
  const { start } = usePending()
  return useCallback(
    (changes) => start(() => router.push(path + changedSearch(location.search, changes), { scroll: false })),
    [router, path, start],
  )
}

'use client'

import { useCallback, useEffect, useState } from 'react'

/** false: hidden. */
export type Visibility = Record<string, boolean>

/** Which columns this person hid in this list, remembered in this browser. */
export function useColumnChoice(list: string): [Visibility, (next: Visibility) => void] {
  const key = `hubcap-columns:${list}`
  const [visibility, setVisibility] = useState<Visibility>({})
  useEffect(() => {
    try {
      setVisibility(JSON.parse(localStorage.getItem(key) ?? '{}') as Visibility)
    } catch {
      // A storage that is forbidden or holds something else: all columns show.
    }
  }, [key])
  const change = useCallback(
    (next: Visibility) => {
      setVisibility(next)
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Then the choice lasts as long as the page.
      }
    },
    [key],
  )
  return [visibility, change]
}

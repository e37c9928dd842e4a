'use client'

import { useSyncExternalStore } from 'react'

/** As Tailwind's md. */
const wide = '(min-width: 48rem)'

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(wide)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

/**
 * Whether the desk's sheet is in sight, or the phone's. Null in the first picture, which the server draws of both: from
 * then on the one that nobody sees costs nothing with each key.
 */
export const useWide = (): boolean | null =>
  useSyncExternalStore<boolean | null>(
    subscribe,
    () => matchMedia(wide).matches,
    () => null,
  )

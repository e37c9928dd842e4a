'use client'

import { useEffect, useRef } from 'react'

/**
 * Called after one of the palette's links was followed here, by a press or by Enter. It is heard before anything else may
 * stop the press: a form with changes asks before it is left, and asks where it is seen.
 */
export function useFollowed(followed: () => void): void {
  const latest = useRef(followed)
  useEffect(() => {
    latest.current = followed
  })
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.('[data-palette] a[href]')
      const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0
      // The link itself has still to hear of it.
      if (link && !opensElsewhere) setTimeout(() => latest.current())
    }
    addEventListener('click', onClick, true)
    return () => removeEventListener('click', onClick, true)
  }, [])
}

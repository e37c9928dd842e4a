'use client'

import { useEffect, useState } from 'react'
import { useLateMessage } from '../words/use-late-message.ts'
import { readDigest } from './stopped.ts'

/** Why the api turned a page's question away, in the reader's words; null where it was something else. */
export function useWhyStopped(digest: string | undefined): string | null {
  const message = useLateMessage()
  const [why, setWhy] = useState<string | null>(null)
  useEffect(() => {
    const stopped = readDigest(digest)
    if (!stopped) return setWhy(null)
    let current = true
    message(stopped.code, stopped.params).then((text) => current && setWhy(text))
    return () => {
      current = false
    }
  }, [digest, message])
  return why
}

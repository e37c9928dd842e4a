'use client'

import { useEffect, useState } from 'react'
import { useLateMessage } from './use-late-message.ts'

/** What a code says in the reader's words; empty until the texts have come. params must stay the same object. */
export function useLateText(code: string, params?: unknown): string {
  const message = useLateMessage()
  const [text, setText] = useState('')
  useEffect(() => {
    let current = true
    message(code, params).then((found) => current && setText(found))
    return () => {
      current = false
    }
  }, [message, code, params])
  return text
}

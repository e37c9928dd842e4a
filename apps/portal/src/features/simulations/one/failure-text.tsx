'use client'

import { useEffect, useState } from 'react'
import { useLateMessage } from '@/lib/words/use-late-message.ts'

/** Why it didn't finish, in the reader's words. */
export function FailureText({ code }: { code: string }) {
  const message = useLateMessage()
  const [text, setText] = useState('')
  useEffect(() => {
    let current = true
    message(code, {}).then((found) => current && setText(found))
    return () => {
      current = false
    }
  }, [message, code])
  return (
    <p role="status" className="mb-4 rounded bg-bad-tint px-3 py-2 text-bad empty:hidden">
      {text}
    </p>
  )
}

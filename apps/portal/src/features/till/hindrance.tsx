'use client'

import { useEffect, useState } from 'react'
import { useLateMessage } from '@/lib/words/use-late-message.ts'

/** Why a card can't pay now, in the words of the rule. */
export function Hindrance({ code }: { code: string }) {
  const message = useLateMessage()
  const [text, setText] = useState('')
  useEffect(() => void message(code).then(setText), [message, code])
  return <p className="text-small text-bad">{text}</p>
}

'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import type { Outcome } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { Button } from './button.tsx'
import { notify } from './toast.tsx'

type Asked = { open: boolean; onConfirm: () => void; onClose: () => void }
type Props = {
  label: string
  /** Said once it is signed, and where nobody knows why it isn't. */
  done: string
  failed: string
  sign: () => Promise<Outcome<unknown>>
  /** The dialogue that says what is signed. */
  question: (asked: Asked) => ReactNode
}

/** A signature stays: it says what is signed before it is. */
export function SignButton({ label, done, failed, sign, question }: Props) {
  const router = useRouter()
  const message = useLateMessage()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const confirm = async () => {
    setAsking(false)
    setBusy(true)
    const outcome = await sign()
    setBusy(false)
    if (outcome.kind === 'done') notify(done)
    else setProblem(outcome.kind === 'refused' ? await message(outcome.code, outcome.params) : failed)
    router.refresh()
  }
  return (
    <>
      <Button kind="primary" busy={busy} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <p role="status" className="self-center text-bad empty:hidden">
        {problem}
      </p>
      {question({ open: asking, onConfirm: () => void confirm(), onClose: () => setAsking(false) })}
    </>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import type { Outcome } from '@/lib/api/send.ts'
import { Button } from './button.tsx'
import { notify } from './toast.tsx'
import { useWhyNot } from './use-why-not.ts'

type Asked = { open: boolean; onConfirm: () => void; onClose: () => void }
type Props = {
  label: string
  /** Said once it is signed. */
  done: string
  sign: () => Promise<Outcome<unknown>>
  /** The dialogue that says what is signed. */
  question: (asked: Asked) => ReactNode
}

/** A signature stays: it says what is signed before it is. */
export function SignButton({ label, done, sign, question }: Props) {
  const router = useRouter()
  const whyNot = useWhyNot()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const confirm = async () => {
    setAsking(false)
    setBusy(true)
    const outcome = await sign()
    setBusy(false)
    if (outcome.kind === 'done') notify(done)
    else setProblem(await whyNot(outcome))
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

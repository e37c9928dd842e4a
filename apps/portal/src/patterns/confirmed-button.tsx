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
  /** What a screen reader says, where several buttons of one label stand below each other; begins with the label or has it. */
  name?: string
  kind?: 'primary' | 'plain'
  /** Said once it is done. */
  done: string
  act: () => Promise<Outcome<unknown>>
  /** The dialogue that says what it is about. */
  question: (asked: Asked) => ReactNode
}

/** What can't be taken back, a signature say, asks before it is done. */
export function ConfirmedButton({ label, name, kind = 'primary', done, act, question }: Props) {
  const router = useRouter()
  const whyNot = useWhyNot()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const confirm = async () => {
    setAsking(false)
    setBusy(true)
    const outcome = await act()
    setBusy(false)
    if (outcome.kind === 'done') notify(done)
    else setProblem(await whyNot(outcome))
    router.refresh()
  }
  return (
    <>
      <Button kind={kind} aria-label={name} busy={busy} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <p role="status" className="self-center text-bad empty:hidden">
        {problem}
      </p>
      {question({ open: asking, onConfirm: () => void confirm(), onClose: () => setAsking(false) })}
    </>
  )
}

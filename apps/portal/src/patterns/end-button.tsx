'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Outcome } from '@/lib/api/send.ts'
import { Button } from './button.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { notify } from './toast.tsx'
import { useWhyNot } from './use-why-not.ts'

type Props = {
  label: string
  cancel: string
  /** Asks, and names what ends: it is the button's name, too, where several stand below each other. */
  title: string
  body: string
  done: string
  end: () => Promise<Outcome<unknown>>
}

/** Lets something end that was said of somebody, once it is confirmed. */
export function EndButton({ label, cancel, title, body, done, end }: Props) {
  const router = useRouter()
  const whyNot = useWhyNot()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const confirm = async () => {
    setAsking(false)
    setBusy(true)
    const outcome = await end()
    setBusy(false)
    if (outcome.kind !== 'done') return setProblem(await whyNot(outcome))
    notify(done)
    router.refresh()
  }
  return (
    <>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
      <Button aria-label={title} busy={busy} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        {...{ title, body, cancel }}
        open={asking}
        confirm={label}
        kind="primary"
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

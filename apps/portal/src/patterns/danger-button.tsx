'use client'

import { useState } from 'react'
import { Button } from './button.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'

type Props = {
  /** On the button, and on the one that does it. */
  name: string
  title: string
  body: string
  cancel: string
  act: () => Promise<void>
}

/** Does what can't be undone, once that was asked. */
export function DangerButton({ name, title, body, cancel, act }: Props) {
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const confirmed = async () => {
    setBusy(true)
    await act()
    setBusy(false)
  }
  return (
    <>
      <Button kind="danger" busy={busy} onClick={() => setAsked(true)}>
        {name}
      </Button>
      <ConfirmDialog
        open={asked}
        title={title}
        body={body}
        confirm={name}
        cancel={cancel}
        kind="danger"
        onConfirm={() => void confirmed()}
        onClose={() => setAsked(false)}
      />
    </>
  )
}

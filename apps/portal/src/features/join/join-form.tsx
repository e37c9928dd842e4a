'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/patterns/button.tsx'

type Props = { action: string; submit: string; children?: ReactNode }

/** The browser's own form. All that a script adds is that a second press sends nothing: a link works once. */
export function JoinForm({ action, submit, children }: Props) {
  const [sending, setSending] = useState(false)
  return (
    <form
      method="post"
      action={action}
      className="grid gap-4"
      onSubmit={(event) => (sending ? event.preventDefault() : setSending(true))}
    >
      {children}
      <Button type="submit" kind="primary" busy={sending} className="!h-11">
        {submit}
      </Button>
    </form>
  )
}

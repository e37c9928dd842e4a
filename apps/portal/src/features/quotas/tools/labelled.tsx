'use client'

import { type ReactNode, useId } from 'react'

type Wiring = { readonly id: string; readonly 'aria-describedby': string | undefined }
type Props = {
  label: string
  /** What is to be said about it, below. */
  note?: ReactNode
  children: (wiring: Wiring) => ReactNode
}

/** A field of a tool's form with its name above it. */
export function Labelled({ label, note, children }: Props) {
  const id = useId()
  const noteId = `${id}-note`
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
      </label>
      {children({ id, 'aria-describedby': note ? noteId : undefined })}
      {note && (
        <div id={noteId} className="text-small">
          {note}
        </div>
      )}
    </div>
  )
}

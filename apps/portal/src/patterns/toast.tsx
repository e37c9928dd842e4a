'use client'

import { useCallback, useEffect, useState } from 'react'
import { Button } from './button.tsx'

type Undo = { label: string; run: () => void }
type Toast = { id: number; text: string; undo: Undo | undefined }

const shownMs = 5000
const undoMs = 10_000

let last = 0
const listeners = new Set<(toast: Toast) => void>()

/** Tells what was done. With an undo it stays long enough to be used. */
export function notify(text: string, undo?: Undo): void {
  last += 1
  for (const listener of listeners) listener({ id: last, text, undo })
}

/**
 * Where messages appear, and are read out: above the bottom bar on a phone; on a desk in the middle, where no panel has
 * its buttons.
 */
export function ToastPlace({ label }: { label: string }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  useEffect(() => {
    const add = (toast: Toast) => setToasts((before) => [...before, toast].slice(-3))
    listeners.add(add)
    return () => {
      listeners.delete(add)
    }
  }, [])
  const remove = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), [])
  return (
    <section
      aria-label={label}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-24 z-50 grid gap-2 print:hidden md:inset-x-auto md:bottom-6 md:left-1/2 md:w-[22rem] md:-translate-x-1/2"
    >
      {toasts.map((toast) => (
        <Message key={toast.id} toast={toast} onClose={remove} />
      ))}
    </section>
  )
}

/** It waits as long as somebody points at it or has the focus in it. */
function Message({ toast: { id, text, undo }, onClose }: { toast: Toast; onClose: (id: number) => void }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onClose(id), undo ? undoMs : shownMs)
    return () => clearTimeout(timer)
  }, [held, id, undo, onClose])
  return (
    <article
      className="pointer-events-auto flex items-center gap-3 rounded border border-line bg-surface p-3 pl-4 shadow-lift"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="min-w-0 flex-1">{text}</p>
      {undo && (
        <Button
          kind="quiet"
          className="text-accent"
          onClick={() => {
            undo.run()
            onClose(id)
          }}
        >
          {undo.label}
        </Button>
      )}
    </article>
  )
}

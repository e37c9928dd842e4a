'use client'

import { useEffect, useState } from 'react'
import { forgetDraft, readDraft } from './draft.ts'

/** Whether a form that lies behind a button is open. What was typed in it before a reload opens it again. */
export function useOpenForm(draftKey: string): { isOpen: boolean; open: () => void; close: () => void } {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (readDraft(draftKey)) setOpen(true)
  }, [draftKey])
  const close = () => {
    forgetDraft(draftKey)
    setOpen(false)
  }
  return { isOpen, open: () => setOpen(true), close }
}

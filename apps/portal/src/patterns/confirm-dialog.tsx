'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useEffect, useState } from 'react'
import type { ButtonKind } from './button-look.ts'

export type ConfirmDialogProps = {
  open: boolean
  title: string
  body?: ReactNode
  confirm: string
  cancel: string
  kind?: ButtonKind
  onConfirm: () => void
  onClose: () => void
}

const load = () => import('./confirm-popup.tsx').then((file) => file.ConfirmPopup)
const Popup = dynamic(load, { ssr: false })

/** For money, and for what can't be undone. Everything else is done at once and can be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [asked, setAsked] = useState(false)
  // Fetched once the page stands, so that the question can be asked when the network has gone.
  useEffect(() => void load(), [])
  if (props.open && !asked) setAsked(true)
  return asked ? <Popup {...props} /> : null
}
